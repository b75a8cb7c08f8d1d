package dev.tenglong.intake;

import dev.tenglong.units.Unit;
import java.math.BigDecimal;

/**
 * What the rows passed so far come to in one column (累加): whether a figure below them is their sum, mean or number. Exact,
 * but for what rounding on display takes away.
 */
final class RunningTotal {

    /** Fewer rows may add up by chance. */
    static final int FEWEST = 3;

    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");
    /** A number keeps 15 digits. */
    private static final int DIGITS = 14;
    /** However coarse the rounding, it leaves the sum what it is. */
    private static final BigDecimal LARGEST_SHARE = new BigDecimal("0.001");

    private final Unit unit;
    private Stretch before = new Stretch();
    private Stretch sinceTotal = new Stretch();
    private final Stretch ofTotals = new Stretch();

    RunningTotal(Unit unit) {
        this.unit = unit;
    }

    void add(BigDecimal value) {
        sinceTotal.add(value);
    }

    /** A total stands below the rows so far. */
    void total(BigDecimal value) {
        ofTotals.add(value);
    }

    void endGroup() {
        before = all();
        sinceTotal = new Stretch();
    }

    private Stretch all() {
        return before.count == 0 ? sinceTotal : before.and(sinceTotal);
    }

    /** Whether it is the sum of all rows, of those since the last total, or of the totals. */
    boolean isSum(BigDecimal value) {
        return sums(value, all()) || sums(value, sinceTotal) || sums(value, ofTotals);
    }

    /** Whether it is the mean of figures that differ, or says how many there are. */
    boolean isMeanOrCount(BigDecimal value) {
        return isMeanOrCount(value, all()) || isMeanOrCount(value, sinceTotal);
    }

    private boolean sums(BigDecimal value, Stretch stretch) {
        return stretch.notZero >= FEWEST && isNear(value, stretch.sum, stretch.count);
    }

    private boolean isMeanOrCount(BigDecimal value, Stretch stretch) {
        if (stretch.count < FEWEST || !stretch.varies) {
            return false;
        }
        var count = BigDecimal.valueOf(stretch.count);
        return value.compareTo(unit.toBase(count)) == 0 || isNear(value.multiply(count), stretch.sum, stretch.count);
    }

    private boolean isNear(BigDecimal value, BigDecimal sum, int rows) {
        BigDecimal difference = value.subtract(sum).abs();
        BigDecimal displayed = unit.toBase(HALF_A_HUNDREDTH).multiply(BigDecimal.valueOf(rows + 1L));
        BigDecimal digits = sum.abs().movePointLeft(DIGITS);
        return difference.signum() == 0 && sum.signum() != 0
                || difference.compareTo(displayed.max(digits)) <= 0
                        && difference.compareTo(sum.abs().multiply(LARGEST_SHARE)) < 0;
    }

    private static final class Stretch {

        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal first = BigDecimal.ZERO;
        private boolean varies;
        private int count;
        private int notZero;

        void add(BigDecimal value) {
            sum = sum.add(value);
            first = count == 0 ? value : first;
            varies |= value.compareTo(first) != 0;
            count++;
            notZero += value.signum() == 0 ? 0 : 1;
        }

        Stretch and(Stretch other) {
            var both = new Stretch();
            both.sum = sum.add(other.sum);
            both.first = count == 0 ? other.first : first;
            both.varies = varies || other.varies || other.count > 0 && both.first.compareTo(other.first) != 0;
            both.count = count + other.count;
            both.notZero = notZero + other.notZero;
            return both;
        }
    }
}
