package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.SOURCES_DIFFER;
import static dev.tenglong.diagnostics.DossierCode.VALUES_DIFFER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of several sources counts (取用) for one enterprise: the order of {@code headers.yaml} decides, never a sum. Where
 * it does not decide, the content of the files does, never their names: a renamed file gives the same list.
 */
final class Settlement {

    /** A text and where it stands. */
    record Found<T>(T value, String written, Location.Cell at) {}

    private final Map<SourceTable, List<SourceRow>> byTable = new LinkedHashMap<>();
    private final Set<Field> unsettled = EnumSet.noneOf(Field.class);
    private final Set<Field> unsettledPrior = EnumSet.noneOf(Field.class);
    private final Findings findings;

    /** @param rows the rows of one enterprise, exact duplicates taken out */
    Settlement(List<SourceRow> rows, Parts parts, Findings findings) {
        rows.forEach(row -> byTable.computeIfAbsent(parts.whole(row.table()), t -> new ArrayList<>())
                .add(row));
        this.findings = findings;
    }

    /**
     * The value of a quantity; empty where it is unknown, or its preferred source contradicts itself or cannot be used. A
     * source that is silent gives way to the next, one that cannot be used only to those it does not outrank.
     */
    Optional<Figure> figure(Quantity quantity) {
        Figure taken = null;
        int unusable = Integer.MAX_VALUE;
        for (SourceTable table : tablesWith(quantity)) {
            if (taken == null && rank(quantity, table) > unusable) {
                break;
            }
            TableValue value = TableValue.of(quantity, byTable.get(table), findings);
            if (taken == null && value.conflict()) {
                unsettled(quantity.prior()).add(quantity.field());
                return Optional.empty();
            }
            if (value.unusable()) {
                unusable = Math.min(unusable, rank(quantity, table));
            }
            if (value.figure().isPresent()) {
                if (taken == null) {
                    taken = value.figure().get();
                } else {
                    compare(quantity, taken, value.figure().get());
                }
            }
        }
        if (taken == null && unusable < Integer.MAX_VALUE) {
            unsettled(quantity.prior()).add(quantity.field());
        }
        return Optional.ofNullable(taken);
    }

    /** Whether a table that has the enterprise has a column for it. */
    boolean hasColumn(Quantity quantity) {
        return byTable.keySet().stream().anyMatch(table -> quantity.indexIn(table) >= 0);
    }

    private static int rank(Quantity quantity, SourceTable table) {
        return table.columns().get(quantity.indexIn(table)).rank();
    }

    /**
     * The fields asked for so far whose sources contradict themselves or cannot be read.
     *
     * @param prior whether those of the year before are meant
     */
    Set<Field> unsettled(boolean prior) {
        return prior ? unsettledPrior : unsettled;
    }

    private void compare(Quantity quantity, Figure taken, Figure other) {
        if (taken.isFarFrom(other.value())) {
            String unit = quantity.unit();
            findings.add(Diagnostic.of(
                    SOURCES_DIFFER,
                    other.sources().get(0),
                    quantity.label() + "是 " + Decimals.plain(other.value()) + unit + "，与采用的 "
                            + taken.sources().get(0).display() + " 的 " + Decimals.plain(taken.value()) + unit
                            + " 相差超过 5%"));
        }
    }

    /**
     * The first understood text in order of preference, unless a better source says something that is not understood.
     * Others that are understood differently are reported.
     *
     * @param understand what a cell means; empty where it cannot be understood, which the caller reports
     */
    <T> Optional<Found<T>> text(Field field, Function<Found<String>, Optional<T>> understand) {
        Found<T> taken = null;
        var quantity = new Quantity(field, false);
        int unusable = Integer.MAX_VALUE;
        for (SourceTable table : tablesWith(quantity)) {
            boolean outranked = rank(quantity, table) > unusable;
            for (SourceRow row : byTable.get(table)) {
                if (row.reading(field) instanceof Reading.Unusable) {
                    unusable = Math.min(unusable, rank(quantity, table));
                }
                if (row.reading(field) instanceof Reading.Word word) {
                    Location.Cell at = row.cell(field);
                    Optional<T> value = understand.apply(new Found<>(word.value(), word.value(), at));
                    if (value.isEmpty()) {
                        unusable = Math.min(unusable, rank(quantity, table));
                    } else {
                        if (taken == null && !outranked) {
                            taken = new Found<>(value.get(), word.value(), at);
                        } else if (taken != null && !taken.value().equals(value.get())) {
                            findings.add(Diagnostic.of(
                                            VALUES_DIFFER,
                                            at,
                                            field.label() + "与采用的 " + taken.at().display() + " 的“" + taken.written()
                                                    + "”不同")
                                    .excerpt(word.value()));
                        }
                    }
                }
            }
        }
        if (taken == null && unusable < Integer.MAX_VALUE) {
            unsettled.add(field);
        }
        return Optional.ofNullable(taken);
    }

    private List<SourceTable> tablesWith(Quantity quantity) {
        return byTable.keySet().stream()
                .filter(t -> quantity.indexIn(t) >= 0)
                .sorted(Comparator.<SourceTable>comparingInt(t -> rank(quantity, t))
                        .thenComparing(SourceTable::sha256)
                        .thenComparingInt(SourceTable::order))
                .toList();
    }
}
