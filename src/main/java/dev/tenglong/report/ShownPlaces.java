package dev.tenglong.report;

import dev.tenglong.policy.Threshold;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many decimals of an indicator are shown: two, four where it is small, and as many more as it takes not to look
 * equal to a standard that it is not equal to.
 */
final class ShownPlaces {

    static final int MOST = 6;

    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private ShownPlaces() {}

    /** @param rounded the value to the most places */
    static int of(Ratio value, BigDecimal rounded, Optional<Threshold> threshold) {
        int places = rounded.abs().compareTo(SMALL) < 0 ? 4 : 2;
        if (threshold.isEmpty() || value.compareTo(threshold.get().value()) == 0) {
            return places;
        }
        BigDecimal standard = threshold.get().value();
        while (places < MOST && Decimals.round(rounded, places).compareTo(standard) == 0) {
            places++;
        }
        return places;
    }

    /** A standard is shown as it is written, with two decimals at least. */
    static int of(BigDecimal standard) {
        return Math.max(2, new BigDecimal(Decimals.plain(standard)).scale());
    }
}
