package dev.tenglong.report;

import dev.tenglong.indicator.Measured;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.ShownPlaces;

/** Values of indicators in words, as terminal and Markdown show them (数值的写法). */
public final class Shown {

    static final String NOTHING = "-";

    private Shown() {}

    /** Rounded as far as it does not look like its standard; a word where it is no number; a hyphen where it is unknown. */
    public static String value(Judgement judgement) {
        Measured measured = judgement.measured();
        return measured.value()
                .map(ratio -> Decimals.plain(ratio.rounded(
                        ShownPlaces.of(ratio, judgement.threshold().map(Threshold::value)))))
                .orElseGet(() -> switch (measured.state()) {
                    case WORST -> "最差";
                    case NOT_APPLICABLE -> "不适用";
                    default -> NOTHING;
                });
    }

    public static String standard(Judgement judgement) {
        return judgement.threshold().map(Threshold::value).map(Decimals::plain).orElse(NOTHING);
    }

    /** Value and standard: 7.68/8. */
    static String valueAndStandard(Judgement judgement) {
        String value = value(judgement);
        String standard = standard(judgement);
        return value.equals(NOTHING) && standard.equals(NOTHING) ? NOTHING : value + "/" + standard;
    }
}
