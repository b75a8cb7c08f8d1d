package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.math.BigDecimal;

/**
 * What an enterprise comes to by the demonstration standards, from the figures it was made with. Mistakes and gaps in
 * the files are left to {@link Kind#UNDECIDED}.
 */
final class Expectation {

    private Expectation() {}

    /** The kind of {@code firm} on the basis of the full year or of twelve rolling months. */
    static Kind of(Firm firm, Period period) {
        if (firm.kind() == Kind.UNDECIDED || firm.kind() == Kind.OUT_OF_SCOPE) {
            return firm.kind();
        }
        BigDecimal mu = BigDecimal.valueOf(firm.land(period)).multiply(new BigDecimal("0.0015"));
        BigDecimal tax = firm.rolling(Flow.TAX, period).movePointLeft(4);
        boolean low = below(tax, mu, firm.industry().taxPerMu());
        boolean high = firm.above()
                ? below(
                        firm.rolling(Flow.VALUE_ADDED, period),
                        firm.rolling(Flow.ENERGY, period),
                        firm.industry().valueAddedPerTce())
                : below(tax, firm.rolling(Flow.ELECTRICITY, period).movePointLeft(4), .35);
        return high && low ? Kind.HIGH_AND_LOW : high ? Kind.HIGH : low ? Kind.LOW : Kind.COMPLIANT;
    }

    private static boolean below(BigDecimal dividend, BigDecimal divisor, double standard) {
        return dividend.compareTo(divisor.multiply(BigDecimal.valueOf(standard))) < 0;
    }
}
