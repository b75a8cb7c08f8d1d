package dev.tenglong.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal that gives the same double. {@link Double#toString} of JDK 17 sometimes has a digit too many. */
final class ShortestDecimal {

    private static final int ALWAYS_UNIQUE_DIGITS = 17;
    private static final int ALWAYS_EXACT_DIGITS = 15;
    private static final double PLAIN_BELOW = 1e16;

    private ShortestDecimal() {}

    /** Whole numbers without a point; very large and very small ones as 1.5e+20 and 1.5e-07. */
    static String of(double value) {
        if (value == 0) {
            return "0";
        }
        if (value == Math.rint(value) && Math.abs(value) < PLAIN_BELOW) {
            return Long.toString((long) value);
        }
        BigDecimal decimal = shortest(value);
        int exponent = decimal.precision() - decimal.scale() - 1;
        return exponent < -4 || exponent > 15 ? scientific(decimal, exponent) : decimal.toPlainString();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = ALWAYS_EXACT_DIGITS; digits < ALWAYS_UNIQUE_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(ALWAYS_UNIQUE_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    private static String scientific(BigDecimal decimal, int exponent) {
        String digits = decimal.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int size = Math.abs(exponent);
        return (decimal.signum() < 0 ? "-" : "")
                + mantissa
                + (exponent < 0 ? "e-" : "e+")
                + (size < 10 ? "0" : "")
                + size;
    }
}
