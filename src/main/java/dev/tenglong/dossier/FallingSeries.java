package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.CUMULATIVE_FALLS;
import static dev.tenglong.diagnostics.DossierCode.YEAR_BEFORE_EXCEEDS_ITS_YEAR;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Cumulative figures that fall (累计数下降): from January on, a later one should not be less than an earlier. Refunds and
 * corrections do that too, so the figures stand.
 */
final class FallingSeries {

    /** More of a kind are told by field, not by enterprise. */
    private static final int MOST = 20;

    /** @param told what fell, behind the name of the enterprise */
    private record Fall(Field field, String name, Location at, String told) {}

    private final List<Fall> falls = new ArrayList<>();
    private final List<Fall> excesses = new ArrayList<>();

    /** Holds the flows of this period against those of an earlier month of the year. */
    void compare(Dossier dossier, Dossier earlier, Revision revision) {
        Map<Field, Figure> before = earlier.current().asReported().figures();
        eachFlow(dossier.current(), (field, now) -> {
            Figure then = before.get(field);
            if (then != null && now.value().compareTo(then.value()) < 0) {
                String told = field.label() + "累计 " + amount(field, now) + "，少于 " + revision.label() + "的 "
                        + amount(field, then);
                falls.add(new Fall(field, dossier.name(), place(now), told));
            }
        });
    }

    /** Holds the first months of the year before against all of it. */
    void compare(Dossier dossier) {
        eachFlow(dossier.past().samePeriod(), (field, months) -> {
            Figure year = dossier.past().fullYear().figures().get(field);
            if (year != null && months.value().compareTo(year.value()) > 0) {
                String told = field.label(true) + " " + amount(field, months) + "，多于上年全年的 " + amount(field, year);
                excesses.add(new Fall(field, dossier.name(), place(months), told));
            }
        });
    }

    private static void eachFlow(Amounts amounts, BiConsumer<Field, Figure> then) {
        amounts.asReported().figures().forEach((field, figure) -> {
            if (field.kind() == Field.Kind.FLOW) {
                then.accept(field, figure);
            }
        });
    }

    void report(Findings findings) {
        report(findings, CUMULATIVE_FALLS, falls);
        report(findings, YEAR_BEFORE_EXCEEDS_ITS_YEAR, excesses);
    }

    private static void report(Findings findings, DiagnosticCode code, List<Fall> all) {
        if (all.size() <= MOST) {
            all.forEach(fall -> findings.add(Diagnostic.of(code, fall.at(), "“" + fall.name() + "”的" + fall.told())));
            return;
        }
        Map<Field, List<Fall>> byField = new EnumMap<>(Field.class);
        all.forEach(fall ->
                byField.computeIfAbsent(fall.field(), f -> new ArrayList<>()).add(fall));
        byField.forEach((field, falls) -> {
            Fall first = falls.get(0);
            String message = "有 " + falls.size() + " 家企业的" + field.label() + code.title() + "，如“" + first.name() + "”的"
                    + first.told();
            findings.add(Diagnostic.of(code, new Location.WholeRun(), message));
        });
    }

    /** The cell, where it stands in the period's own files. */
    private static Location place(Figure figure) {
        return figure.drawn().isPresent() || figure.sources().isEmpty()
                ? new Location.WholeRun()
                : figure.sources().get(0);
    }

    private static String amount(Field field, Figure figure) {
        return Decimals.plain(figure.value()) + " " + field.dimension().base().label();
    }
}
