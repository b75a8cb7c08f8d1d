package dev.tenglong.screening;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.IndicatorCalculator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The indicators of one enterprise, each judged once, when the first condition asks for it (单项测试): whatever decided
 * something, be it only which profile applies, is shown with its standard.
 */
final class Tests {

    private final Dossier dossier;
    private final IndicatorCalculator calculator;
    private final Judge judge;
    private final Map<Indicator, Judgement> judged = new EnumMap<>(Indicator.class);

    Tests(Dossier dossier, IndicatorCalculator calculator, Judge judge) {
        this.dossier = dossier;
        this.calculator = calculator;
        this.judge = judge;
    }

    /** Of an indicator that something asks for; it has an outcome. */
    Judgement judgement(Indicator indicator) {
        return judged.computeIfAbsent(indicator, i -> judge(i, true));
    }

    /** Every indicator, in the order of the catalogue; those that nothing asked for are shown, not judged. */
    List<Judgement> judgements() {
        return Arrays.stream(Indicator.values())
                .map(i -> judged.containsKey(i) ? judged.get(i) : judge(i, false))
                .toList();
    }

    private Judgement judge(Indicator indicator, boolean tested) {
        return judge.judge(dossier, calculator.measure(indicator, dossier), tested);
    }
}
