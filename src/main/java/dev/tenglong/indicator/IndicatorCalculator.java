package dev.tenglong.indicator;

import static dev.tenglong.indicator.Measured.State.KNOWN;
import static dev.tenglong.indicator.Measured.State.NOT_APPLICABLE;
import static dev.tenglong.indicator.Measured.State.UNKNOWN;
import static dev.tenglong.indicator.Measured.State.WORST;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes indicators of dossiers, each on its best accepted basis. Every formula of the field is here and nowhere else. */
public final class IndicatorCalculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YearlyFlows yearly;
    private final int months;

    /**
     * @param accepted the bases on which flows may be stated, best first
     * @param period   whose cumulative figures the dossiers hold
     */
    public IndicatorCalculator(List<Basis> accepted, Period period) {
        this.yearly = new YearlyFlows(accepted, period);
        this.months = period.month();
    }

    public Measured measure(Indicator indicator, Dossier dossier) {
        Optional<Figure> above = dossier.figure(indicator.numerator());
        Optional<Figure> below = dossier.figure(indicator.denominator());
        List<Field> flows = indicator.flows();
        Optional<Basis> basis = yearly.basis(dossier, flows);
        var result = new Result(indicator, above, below, basis);
        if (below.isPresent() && below.get().value().signum() == 0 && indicator.denominator() == Field.LAND) {
            return result.of(NOT_APPLICABLE, "用地为 0（租用厂房等），用地类指标不适用");
        }
        if (above.isEmpty() || below.isEmpty()) {
            return result.of(UNKNOWN, missing(indicator, dossier));
        }
        return basis.isEmpty()
                ? result.of(UNKNOWN, yearly.why(dossier, flows))
                : quotient(indicator, dossier, basis.get(), result);
    }

    /** The inputs of one indicator, as the result shows them whatever comes of it. */
    private record Result(Indicator indicator, Optional<Figure> above, Optional<Figure> below, Optional<Basis> basis) {

        Measured of(Measured.State state, String reason) {
            return new Measured(indicator, state, Optional.empty(), above, below, basis, reason);
        }

        Measured of(Measured.State state, Ratio value, String reason) {
            return new Measured(indicator, state, Optional.of(value), above, below, basis, reason);
        }
    }

    private Measured quotient(Indicator indicator, Dossier dossier, Basis basis, Result result) {
        BigDecimal above = amount(dossier, indicator.numerator(), basis);
        BigDecimal below = amount(dossier, indicator.denominator(), basis);
        String rolling = basis == Basis.ROLLING_12 ? basis.label() + "的" : "";
        String worst = noValueAdded(indicator, above, below) ? rolling + "工业增加值不大于 0，视为最差" : "";
        if (below.signum() <= 0) {
            return worst.isEmpty()
                    ? withoutDenominator(indicator, dossier, below, rolling, result)
                    : result.of(WORST, worst);
        }
        if (worst.isEmpty() && indicator.numerator() == Field.ENERGY && above.signum() <= 0) {
            return result.of(UNKNOWN, "有产出而" + rolling + "综合能耗不大于 0，数据异常");
        }
        Ratio value = ratio(indicator, above, below, basis);
        return worst.isEmpty() ? result.of(KNOWN, value, "") : result.of(WORST, value, worst);
    }

    private BigDecimal amount(Dossier dossier, Field field, Basis basis) {
        return field.kind() == Field.Kind.FLOW
                ? yearly.amount(dossier, field, basis)
                : dossier.figure(field).orElseThrow().value();
    }

    private static Measured withoutDenominator(
            Indicator indicator, Dossier dossier, BigDecimal below, String rolling, Result result) {
        Field field = indicator.denominator();
        if (field == Field.POLLUTANT && below.signum() == 0) {
            return result.of(NOT_APPLICABLE, "没有污染物排放，指标不适用");
        }
        boolean energy = field == Field.ELECTRICITY || field == Field.ENERGY;
        return energy && below.signum() == 0 && EnergyReckoning.hasOutput(dossier.current())
                ? result.of(UNKNOWN, "有产出而" + rolling + field.label() + "为 0，数据异常")
                : result.of(UNKNOWN, rolling + field.label() + "不大于 0，无法计算");
    }

    /** Value added of 0 or less fails every standard and makes inverse indicators worst. */
    private static boolean noValueAdded(Indicator indicator, BigDecimal above, BigDecimal below) {
        return indicator.numerator() == Field.VALUE_ADDED && above.signum() <= 0
                || indicator.denominator() == Field.VALUE_ADDED && below.signum() <= 0;
    }

    /** A flow over a stock is stated over a year; a flow over a flow is the same over any time. */
    private Ratio ratio(Indicator indicator, BigDecimal above, BigDecimal below, Basis basis) {
        BigDecimal amount = indicator == Indicator.RD_INTENSITY ? above.multiply(HUNDRED) : above;
        if (indicator.denominator().kind() == Field.Kind.FLOW) {
            return new Ratio(amount, below);
        }
        Ratio stated = basis.overAYear(amount, months);
        return new Ratio(stated.numerator(), stated.denominator().multiply(below));
    }

    private static String missing(Indicator indicator, Dossier dossier) {
        return Stream.of(indicator.numerator(), indicator.denominator())
                .filter(field -> dossier.figure(field).isEmpty())
                .map(field -> dossier.unsettled().contains(field) ? field.label() + "有误待核" : "缺" + field.label())
                .collect(Collectors.joining("、"));
    }
}
