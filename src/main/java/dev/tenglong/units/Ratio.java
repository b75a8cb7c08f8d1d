package dev.tenglong.units;

import java.math.BigDecimal;

/**
 * An exact quotient, kept as numerator and denominator. Compared by cross-multiplication, so that an enterprise
 * exactly at a threshold is never listed by an artefact of rounding.
 *
 * @param denominator greater than 0
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    /** Negative, zero or positive as this quotient is below, at or above {@code limit}. */
    public int compareTo(BigDecimal limit) {
        return numerator.compareTo(limit.multiply(denominator));
    }

    /** The quotient for display, rounded half up to {@code places} decimals, without trailing zeros. */
    public BigDecimal rounded(int places) {
        return Decimals.divide(numerator, denominator, places);
    }
}
