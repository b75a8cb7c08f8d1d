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

    /** The value of a quantity; empty where it is unknown or its preferred source contradicts itself. */
    Optional<Figure> figure(Quantity quantity) {
        Figure taken = null;
        for (SourceTable table : tablesWith(quantity)) {
            TableValue value = TableValue.of(quantity, byTable.get(table), findings);
            if (taken == null && value.conflict()) {
                unsettled(quantity.prior()).add(quantity.field());
                return Optional.empty();
            }
            if (value.figure().isPresent()) {
                if (taken == null) {
                    taken = value.figure().get();
                } else {
                    compare(quantity, taken, value.figure().get());
                }
            }
        }
        if (taken == null && isUnusable(quantity)) {
            unsettled(quantity.prior()).add(quantity.field());
        }
        return Optional.ofNullable(taken);
    }

    /** Whether a table that has the enterprise has a column for it. */
    boolean hasColumn(Quantity quantity) {
        return byTable.keySet().stream().anyMatch(table -> quantity.indexIn(table) >= 0);
    }

    private boolean isUnusable(Quantity quantity) {
        return byTable.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> quantity.in(row) instanceof Reading.Unusable);
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
     * The first understood text in order of preference. Others that are understood differently are reported.
     *
     * @param understand what a cell means; empty where it cannot be understood, which the caller reports
     */
    <T> Optional<Found<T>> text(Field field, Function<Found<String>, Optional<T>> understand) {
        Found<T> taken = null;
        boolean said = false;
        for (SourceTable table : tablesWith(new Quantity(field, false))) {
            for (SourceRow row : byTable.get(table)) {
                said |= !(row.reading(field) instanceof Reading.Missing);
                if (row.reading(field) instanceof Reading.Word word) {
                    Location.Cell at = row.cell(field);
                    Optional<T> value = understand.apply(new Found<>(word.value(), word.value(), at));
                    if (value.isPresent()) {
                        if (taken == null) {
                            taken = new Found<>(value.get(), word.value(), at);
                        } else if (!taken.value().equals(value.get())) {
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
        if (taken == null && said) {
            unsettled.add(field);
        }
        return Optional.ofNullable(taken);
    }

    private List<SourceTable> tablesWith(Quantity quantity) {
        return byTable.keySet().stream()
                .filter(t -> quantity.indexIn(t) >= 0)
                .sorted(Comparator.<SourceTable>comparingInt(
                                t -> t.columns().get(quantity.indexIn(t)).rank())
                        .thenComparing(SourceTable::sha256)
                        .thenComparingInt(SourceTable::order))
                .toList();
    }
}
