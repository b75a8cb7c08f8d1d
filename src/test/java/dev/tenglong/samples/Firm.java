package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * An invented enterprise. Every flow follows one set of monthly weights, so cumulative figures, 去年同期 and full years
 * of all periods agree with one another.
 *
 * @param name    with its later name behind a bar where it is renamed
 * @param year    amounts of 2021
 * @param growth  of each flow, 2022 against 2021 and 2021 against 2020
 * @param weights share of each month in the year
 */
record Firm(
        int number,
        String uscc,
        List<String> names,
        Industry industry,
        Place place,
        boolean above,
        Kind kind,
        Course course,
        List<Plot> plots,
        int employees,
        Map<Flow, Double> year,
        Map<Flow, Double> growth,
        double[] weights) {

    String name(Period period) {
        return names.get(course.isRenamed(period) ? 1 : 0);
    }

    /** The name in 2021. */
    String name() {
        return names.get(0);
    }

    boolean has(Flow flow) {
        return year.containsKey(flow);
    }

    /** January to the month of the period. */
    BigDecimal total(Flow flow, Period period) {
        double sum = 0;
        for (int month = 1; month <= period.month(); month++) {
            double factor = period.year() == 2022 && !flow.isEnergy() ? course.factor(month) : 1;
            sum += weights[month - 1] * factor;
        }
        double grown = year.get(flow);
        for (int y = 2021; y < period.year(); y++) {
            grown *= 1 + growth.get(flow);
        }
        for (int y = 2021; y > period.year(); y--) {
            grown /= 1 + growth.get(flow);
        }
        return BigDecimal.valueOf(grown * sum).setScale(flow.decimals, RoundingMode.HALF_UP);
    }

    /** The month of the period alone. */
    BigDecimal month(Flow flow, Period period) {
        BigDecimal total = total(flow, period);
        return period.month() == 1 ? total : total.subtract(total(flow, new Period(period.year(), period.month() - 1)));
    }

    /** 上年同期累计; a newcomer has none. */
    Object lastYear(Flow flow, Period period) {
        return course == Course.JOINS ? "" : total(flow, new Period(period.year() - 1, period.month()));
    }

    /** 滚动12个月; for a full year that year. */
    BigDecimal rolling(Flow flow, Period period) {
        if (period.isFullYear()) {
            return total(flow, period);
        }
        Period before = new Period(period.year() - 1, period.month());
        return total(flow, period)
                .add(total(flow, new Period(period.year() - 1, 12)))
                .subtract(total(flow, before));
    }

    List<Plot> plots(Period period) {
        return course.hasFreedLand(period)
                ? plots.stream().map(p -> p.scaled(2, 3)).toList()
                : plots;
    }

    /** Land in use, ㎡. */
    int land(Period period) {
        return plots(period).stream().mapToInt(Plot::used).sum();
    }
}
