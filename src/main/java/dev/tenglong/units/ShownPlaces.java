package dev.tenglong.units;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many decimals of a quotient people are shown: two, four where it is small, and as many more as it takes not to
 * look equal to a standard that it is not equal to.
 */
public final class ShownPlaces {

    /** No quotient is shown with more. */
    public static final int MOST = 6;

    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private ShownPlaces() {}

    /** The places for a quotient, held against {@code standard} where there is one. */
    public static int of(Ratio value, Optional<BigDecimal> standard) {
        BigDecimal rounded = value.rounded(MOST);
        int places = rounded.abs().compareTo(SMALL) < 0 ? 4 : 2;
        if (standard.isEmpty() || value.compareTo(standard.get()) == 0) {
            return places;
        }
        while (places < MOST && value.rounded(places).compareTo(standard.get()) == 0) {
            places++;
        }
        return places;
    }

    /** A standard is shown as it is written, with two decimals at least. */
    public static int of(BigDecimal standard) {
        return Math.max(2, new BigDecimal(Decimals.plain(standard)).scale());
    }
}
