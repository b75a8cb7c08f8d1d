package dev.tenglong.units;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal rounding and writing. Rounding is half up and for display only: no verdict rests on a rounded figure. */
public final class Decimals {

    private Decimals() {}

    /** The quotient rounded half up to {@code places} decimals, trailing zeros cut. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int places) {
        return strip(dividend.divide(divisor, places, RoundingMode.HALF_UP));
    }

    /** Rounded half up to {@code places} decimals, which are all kept: 12.50. */
    public static BigDecimal round(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    /** Without exponent and trailing zeros: 1200, 12.5. */
    public static String plain(BigDecimal value) {
        return strip(value).toPlainString();
    }

    private static BigDecimal strip(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
