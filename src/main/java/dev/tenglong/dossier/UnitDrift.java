package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.UNIT_DRIFT;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Columns whose figures jumped by the factor between two units since the list before (单位漂移). Flows are compared by the
 * month, stocks as they are, table by table, over the enterprises that both lists have with figures above zero. It is told
 * where there are five of them and the median of their changes lies within a half of the factor, either way: at the least
 * 6.7 times as much or 3/20 as little for most of a table, which no honest month brings about. Nothing is corrected.
 */
final class UnitDrift {

    private static final int FEWEST = 5;
    /** What changes less is not worth keeping: no factor is near. */
    private static final BigDecimal LEAST = UnitFactor.values()[0].least();

    /** One column of one sheet. */
    private record Column(Field field, String file, String sheet, int column) implements Comparable<Column> {

        private static final Comparator<Column> ORDER = Comparator.comparing(Column::file)
                .thenComparing(Column::sheet)
                .thenComparingInt(Column::column)
                .thenComparing(Column::field);

        static Column of(Field field, Location.Cell cell) {
            return new Column(field, cell.fileName(), cell.sheetName(), cell.column());
        }

        @Override
        public int compareTo(Column other) {
            return ORDER.compare(this, other);
        }
    }

    /** The enterprises of a column: how many, and those that changed much. */
    private static final class Changes {

        private final List<Change> grown = new ArrayList<>();
        private final List<Change> shrunk = new ArrayList<>();
        private int enterprises;

        void add(Change change) {
            enterprises++;
            if (change.times().compareTo(LEAST) >= 0) {
                grown.add(change);
            } else if (change.reversed().times().compareTo(LEAST) >= 0) {
                shrunk.add(change.reversed());
            }
        }

        /** The median of all, where it is among those kept; in the middle of two the lesser change. */
        Optional<Change> median(List<Change> kept) {
            int below = (enterprises - 1) / 2 - (enterprises - kept.size());
            return enterprises < FEWEST || below < 0
                    ? Optional.empty()
                    : Optional.of(kept.stream().sorted(Change.BY_SIZE).toList().get(below));
        }
    }

    private final Period period;
    private final SortedMap<Column, Changes> columns = new TreeMap<>();

    UnitDrift(Period period) {
        this.period = period;
    }

    /** @param earlier the same enterprise on the list before */
    void compare(Dossier dossier, Dossier earlier, Period before) {
        Amounts then = earlier.current().asReported();
        dossier.current().asReported().figures().forEach((field, now) -> {
            Optional<Figure> was = then.figure(field);
            if (was.isPresent()
                    && now.value().signum() > 0
                    && was.get().value().signum() > 0
                    && !now.sources().isEmpty()) {
                columns.computeIfAbsent(Column.of(field, now.sources().get(0)), c -> new Changes())
                        .add(new Change(
                                perMonth(field, was.get(), before.month()), perMonth(field, now, period.month())));
            }
        });
    }

    private static BigDecimal perMonth(Field field, Figure figure, int months) {
        return field.kind() == Field.Kind.FLOW
                ? Decimals.divide(figure.value(), BigDecimal.valueOf(months), Change.PLACES)
                : figure.value();
    }

    void report(Findings findings, Revision before) {
        columns.forEach((column, changes) -> {
            changes.median(changes.grown)
                    .flatMap(median -> UnitFactor.near(median.times()))
                    .ifPresent(factor -> findings.add(finding(column, changes, changes.grown, factor, true, before)));
            changes.median(changes.shrunk)
                    .flatMap(median -> UnitFactor.near(median.times()))
                    .ifPresent(factor -> findings.add(finding(column, changes, changes.shrunk, factor, false, before)));
        });
    }

    private static Diagnostic finding(
            Column column, Changes all, List<Change> changed, UnitFactor factor, boolean grown, Revision before) {
        Field field = column.field();
        String then = median(field, changed.stream().map(grown ? Change::from : Change::to));
        String now = median(field, changed.stream().map(grown ? Change::to : Change::from));
        return Diagnostic.of(
                UNIT_DRIFT,
                new Location.Sheet(column.file(), column.sheet()),
                Location.Cell.letters(column.column()) + " 列的" + field.label() + "在可比的 " + all.enterprises + " 家企业中有 "
                        + changed.size() + " 家变为 " + before.label() + "的约 " + (grown ? "" : "1/") + factor.label()
                        + " 倍，"
                        + (field.kind() == Field.Kind.FLOW ? "月均" : "") + "中位数由 " + then + "变为 " + now + "，"
                        + factor.likely(field.dimension(), grown));
    }

    private static String median(Field field, Stream<BigDecimal> values) {
        List<BigDecimal> sorted = values.sorted().toList();
        BigDecimal median = sorted.get((sorted.size() - 1) / 2);
        return Decimals.plain(Decimals.round(median, Change.PLACES)) + " "
                + field.dimension().base().label();
    }
}
