package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;

/** What becomes of an enterprise over the four periods. */
enum Course {
    STEADY,
    /** 高耗低效 in 2021, better every month: meets both standards in 2022-03. */
    IMPROVES(1.9, 1.9, 1.9),
    /** 高耗低效 in 2021, above the standards in 2022-01 and 2022-02, below them again in 2022-03. */
    RELAPSES(2.2, 1.5, 0.1),
    /** Compliant in 2021, output breaks down: 高耗低效 from 2022-02. */
    WORSENS(0.2, 0.1, 0.1),
    /** In no table before 2022-02. */
    JOINS,
    /** In no table from 2022-02 on. */
    LEAVES,
    /** Another name, the same code, from 2022-02 on. */
    RENAMED,
    /** Gives back a third of its land in 2022-03. */
    FREES_LAND;

    private static final Period FEBRUARY = new Period(2022, 2);

    private final double[] output;

    /** @param output factor on value added, revenue and tax in the first months of 2022 */
    Course(double... output) {
        this.output = output;
    }

    double factor(int month) {
        return month <= output.length ? output[month - 1] : 1;
    }

    /** Whether the path leads across a standard, so that the start must lie close to it. */
    boolean crosses() {
        return output.length > 0;
    }

    boolean isPresent(Period period) {
        return switch (this) {
            case JOINS -> period.compareTo(FEBRUARY) >= 0;
            case LEAVES -> period.compareTo(FEBRUARY) < 0;
            default -> true;
        };
    }

    boolean isRenamed(Period period) {
        return this == RENAMED && period.compareTo(FEBRUARY) >= 0;
    }

    boolean hasFreedLand(Period period) {
        return this == FREES_LAND && period.compareTo(new Period(2022, 3)) >= 0;
    }
}
