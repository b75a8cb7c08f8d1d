package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.TAX_PER_MU_BEYOND_REASON;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tax on land beyond reason (亩均税收过高): more than 2000 万元/亩 is land or money in the wrong unit, however few the months. It
 * is told; the figures stand.
 */
public final class TaxPerMuCheck {

    private static final BigDecimal BEYOND_REASON = new BigDecimal("2000");
    /** More are told as one. */
    private static final int MOST = 20;

    private TaxPerMuCheck() {}

    /** @param dossiers completed, so that land carried on counts */
    public static void check(List<Dossier> dossiers, Findings findings) {
        List<Dossier> beyond = dossiers.stream().filter(TaxPerMuCheck::isBeyond).toList();
        if (beyond.size() <= MOST) {
            beyond.forEach(dossier -> findings.add(
                    Diagnostic.of(TAX_PER_MU_BEYOND_REASON, place(figure(dossier, Field.TAX)), told(dossier))));
            return;
        }
        findings.add(Diagnostic.of(
                TAX_PER_MU_BEYOND_REASON,
                new Location.WholeRun(),
                "有 " + beyond.size() + " 家企业的亩均税收超过 " + BEYOND_REASON + " 万元/亩，数出自 " + tables(beyond) + "，如"
                        + told(beyond.get(0))));
    }

    private static boolean isBeyond(Dossier dossier) {
        return dossier.figures().containsKey(Field.TAX)
                && dossier.figures().containsKey(Field.LAND)
                && figure(dossier, Field.LAND).value().signum() > 0
                && figure(dossier, Field.TAX)
                                .value()
                                .compareTo(figure(dossier, Field.LAND).value().multiply(BEYOND_REASON))
                        > 0;
    }

    private static String told(Dossier dossier) {
        return "“" + dossier.name() + "”实缴税金 "
                + Decimals.plain(figure(dossier, Field.TAX).value()) + " 万元，实际用地 "
                + Decimals.plain(figure(dossier, Field.LAND).value()) + " 亩，亩均税收超过 " + BEYOND_REASON
                + " 万元/亩，税金或用地的单位像是写错了";
    }

    private static String tables(List<Dossier> dossiers) {
        SortedSet<String> tables = new TreeSet<>();
        dossiers.stream()
                .flatMap(dossier -> Stream.of(figure(dossier, Field.TAX), figure(dossier, Field.LAND)))
                .flatMap(figure -> figure.sources().stream())
                .forEach(cell -> tables.add(new Location.Sheet(cell.fileName(), cell.sheetName()).display()));
        return String.join("、", tables);
    }

    private static Figure figure(Dossier dossier, Field field) {
        return dossier.figure(field).orElseThrow();
    }

    private static Location place(Figure figure) {
        return figure.drawn().isPresent() || figure.sources().isEmpty()
                ? new Location.WholeRun()
                : figure.sources().get(0);
    }
}
