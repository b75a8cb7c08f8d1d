package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.math.BigDecimal;

/**
 * What an enterprise comes to by the demonstration standards, from the figures it was made with. Mistakes and gaps in
 * the files count for enterprises of {@link Kind#UNDECIDED} only.
 */
final class Expectation {

    private Expectation() {}

    /** The kind of {@code firm}; one that cannot be decided is judged once its files are right. */
    static Kind of(Firm firm, Period period, Slips slips) {
        boolean undecided = firm.kind() == Kind.UNDECIDED && slips.concern(firm, period);
        return undecided || firm.kind() == Kind.OUT_OF_SCOPE ? firm.kind() : of(firm, period);
    }

    /** The kind by the figures alone, on the basis of the full year or of twelve rolling months. */
    static Kind of(Firm firm, Period period) {
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
