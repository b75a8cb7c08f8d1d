package dev.tenglong.screening;

import static dev.tenglong.diagnostics.ScreeningCode.DENOMINATOR_ZERO;
import static dev.tenglong.diagnostics.ScreeningCode.NO_STANDARD;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.policy.Choice;
import dev.tenglong.policy.Policy;
import dev.tenglong.policy.Threshold;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import dev.tenglong.units.ShownPlaces;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one indicator against the standard in force (单项判定). Compares exactly, by cross-multiplication, and strictly: at
 * the standard is met.
 */
final class Judge {

    private final Policy policy;
    private final LocalDate asOf;
    private final String districtCode;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    Judge(Policy policy, LocalDate asOf, String districtCode, Findings findings) {
        this.policy = policy;
        this.asOf = asOf;
        this.districtCode = districtCode;
        this.findings = findings;
    }

    /**
     * @param dossier of a known sector where it is tested
     * @param tested  whether the enterprise's profile asks for this indicator; otherwise it is shown, not judged
     */
    Judgement judge(Dossier dossier, Measured measured, boolean tested) {
        if (!tested) {
            return new Judgement(measured, Optional.empty(), Optional.empty(), measured.reason());
        }
        Choice choice = policy.choose(
                measured.indicator(), asOf, dossier.sector().orElseThrow(), dossier.region(), districtCode);
        Optional<Threshold> threshold = choice.threshold();
        if (measured.state() == Measured.State.NOT_APPLICABLE) {
            return judgement(measured, threshold, Outcome.NOT_APPLICABLE, measured.reason());
        }
        if (measured.state() == Measured.State.UNKNOWN) {
            reportAnomaly(dossier, measured);
            return judgement(
                    measured, threshold, Outcome.UNKNOWN, measured.indicator().label() + "：" + measured.reason());
        }
        if (threshold.isEmpty()) {
            reportNoStandard(measured.indicator(), choice.reason());
            return judgement(
                    measured, threshold, Outcome.UNKNOWN, measured.indicator().label() + "：" + choice.reason());
        }
        boolean crossed = measured.state() == Measured.State.WORST || isCrossed(measured, threshold.get());
        return judgement(
                measured,
                threshold,
                crossed ? Outcome.CROSSED : Outcome.MET,
                reason(measured, threshold.get(), crossed));
    }

    private static boolean isCrossed(Measured measured, Threshold threshold) {
        int order = measured.value().orElseThrow().compareTo(threshold.value());
        return threshold.crossedWhen() == Threshold.Crossing.BELOW ? order < 0 : order > 0;
    }

    private static Judgement judgement(
            Measured measured, Optional<Threshold> threshold, Outcome outcome, String reason) {
        return new Judgement(measured, threshold, Optional.of(outcome), reason);
    }

    private static String reason(Measured measured, Threshold threshold, boolean crossed) {
        Indicator indicator = measured.indicator();
        String standard = "标准 " + Decimals.plain(threshold.value()) + " " + indicator.unit();
        if (measured.state() == Measured.State.WORST) {
            return indicator.label() + "：" + measured.reason() + "（" + standard + "）";
        }
        String side = threshold.crossedWhen().label();
        return indicator.label() + " " + shown(measured, threshold) + " "
                + indicator.unit() + "，" + (crossed ? side : "不" + side) + standard
                + measured.basis().map(b -> "（" + b.label() + "）").orElse("");
    }

    private static String shown(Measured measured, Threshold threshold) {
        Ratio value = measured.value().orElseThrow();
        return Decimals.plain(value.rounded(ShownPlaces.of(value, Optional.of(threshold.value()))));
    }

    private void reportAnomaly(Dossier dossier, Measured measured) {
        if (measured.numerator().isPresent()
                && measured.denominator().isPresent()
                && measured.basis().isPresent()) {
            findings.add(Diagnostic.of(
                    DENOMINATOR_ZERO,
                    place(measured.denominator().get()),
                    "“" + dossier.name() + "”的" + measured.indicator().label() + "：" + measured.reason()));
        }
    }

    /** The cell, where it stands in the period's own files. */
    private static Location place(Figure figure) {
        return figure.drawn().isPresent() || figure.sources().isEmpty()
                ? new Location.WholeRun()
                : figure.sources().get(0);
    }

    /** Once for each reason, not for each enterprise it meets. */
    private void reportNoStandard(Indicator indicator, String reason) {
        if (reported.add(indicator.id() + " " + reason)) {
            findings.add(Diagnostic.of(
                    NO_STANDARD,
                    new Location.WholeFile("config/thresholds/" + indicator.id() + ".yaml"),
                    indicator.label() + "：" + reason));
        }
    }
}
