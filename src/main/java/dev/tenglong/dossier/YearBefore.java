package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.YEAR_BEFORE_DIFFERS;
import static dev.tenglong.diagnostics.DossierCode.YEAR_BEFORE_FROM_COLUMN;

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

    /** Enterprises whose record is in doubt and whose column is not, with the first of them. */
    private record Doubt(String name, Figure column, int count) {}

    private final Map<Field, Difference> differences = new EnumMap<>(Field.class);
    private final Map<Field, Doubt> doubts = new EnumMap<>(Field.class);

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
     * the figures it does not have; one that cannot be used stays in doubt.
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
        columns.unsettled().stream()
                .filter(field -> !field.isFuel() && field != Field.ENERGY && !figures.containsKey(field))
                .forEach(unsettled::add);
        for (Field field : recorded.unsettled()) {
            Figure column = figures.get(field);
            if (column == null) {
                unsettled.add(field);
            } else {
                doubts.merge(
                        field,
                        new Doubt(dossier.name(), column, 1),
                        (first, other) -> new Doubt(first.name(), first.column(), first.count() + 1));
            }
        }
        return new Amounts(figures, unsettled);
    }

    /** Once for each field. */
    void report(Findings findings, Revision revision) {
        reportDoubts(findings, revision);
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

    /** A department's word of today settles what its table of then left open, but not in silence. */
    private void reportDoubts(Findings findings, Revision revision) {
        doubts.forEach((field, doubt) -> findings.add(Diagnostic.of(
                YEAR_BEFORE_FROM_COLUMN,
                place(doubt.column()),
                "有 " + doubt.count() + " 家企业的" + field.label(true) + "在 " + revision.label() + "的记录里有误待核，采用本表的去年同期；如“"
                        + doubt.name() + "” " + Decimals.plain(doubt.column().value()) + " "
                        + field.dimension().base().label())));
    }

    private static Location place(Figure column) {
        return Optional.of(column.sources())
                .filter(cells -> !cells.isEmpty())
                .<Location>map(cells -> cells.get(0))
                .orElseGet(Location.WholeRun::new);
    }
}
