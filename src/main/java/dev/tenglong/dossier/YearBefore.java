package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.YEAR_BEFORE_DIFFERS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the year before together (上年数): the full year as recorded, the same period as recorded, else as 去年同期 columns have
 * it.
 */
final class YearBefore {

    /** Enterprises whose column says something else than the record, with the first of them. */
    private record Difference(String name, Figure recorded, Figure column, int count) {}

    private final Map<Field, Difference> differences = new EnumMap<>(Field.class);

    /** What a recorded list has of flows, as reported: energy is reckoned anew with the factors of today's criteria. */
    static Amounts recorded(Dossier dossier, Revision revision) {
        Amounts reported = dossier.current().asReported();
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        reported.figures().forEach((field, figure) -> {
            if (field.kind() == Field.Kind.FLOW) {
                figures.put(field, figure.from(revision));
            }
        });
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        reported.unsettled().stream()
                .filter(field -> field.kind() == Field.Kind.FLOW)
                .forEach(unsettled::add);
        return new Amounts(figures, unsettled);
    }

    /**
     * What the record says stands, also of what it leaves open: a fuel it does not name counted 0 there. Columns fill in
     * the figures it does not have.
     */
    Amounts samePeriod(Dossier dossier, Amounts recorded) {
        Amounts columns = dossier.past().samePeriod();
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        figures.putAll(columns.figures());
        recorded.figures().forEach((field, figure) -> {
            Figure column = figures.put(field, figure);
            if (column != null && figure.isFarFrom(column.value())) {
                differences.merge(
                        field,
                        new Difference(dossier.name(), figure, column, 1),
                        (first, other) ->
                                new Difference(first.name(), first.recorded(), first.column(), first.count() + 1));
            }
        });
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        recorded.unsettled().stream()
                .filter(field -> !figures.containsKey(field))
                .forEach(unsettled::add);
        return new Amounts(figures, unsettled);
    }

    /** Once for each field. */
    void report(Findings findings, Revision revision) {
        differences.forEach((field, difference) -> {
            String unit = " " + field.dimension().base().label();
            findings.add(Diagnostic.of(
                    YEAR_BEFORE_DIFFERS,
                    place(difference.column()),
                    "有 " + difference.count() + " 家企业的" + field.label(true) + "与 " + revision.label()
                            + "的记录相差超过 5%，采用记录；如“"
                            + difference.name() + "”本表 "
                            + Decimals.plain(difference.column().value()) + unit + "，记录 "
                            + Decimals.plain(difference.recorded().value()) + unit));
        });
    }

    private static Location place(Figure column) {
        return Optional.of(column.sources())
                .filter(cells -> !cells.isEmpty())
                .<Location>map(cells -> cells.get(0))
                .orElseGet(Location.WholeRun::new);
    }
}
