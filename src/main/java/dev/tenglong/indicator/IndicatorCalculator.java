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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes indicators of dossiers on one basis. Every formula of the field is here and nowhere else. */
public final class IndicatorCalculator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Optional<Basis> basis;
    private final int months;

    /**
     * @param basis  on which flows are stated; empty where the period has no accepted basis, so that nothing is judged
     * @param period whose cumulative figures the dossiers hold
     */
    public IndicatorCalculator(Optional<Basis> basis, Period period) {
        this.basis = basis;
        this.months = period.month();
    }

    public Measured measure(Indicator indicator, Dossier dossier) {
        Optional<Figure> above = dossier.figure(indicator.numerator());
        Optional<Figure> below = dossier.figure(indicator.denominator());
        if (below.isPresent() && below.get().value().signum() == 0 && indicator.denominator() == Field.LAND) {
            return result(indicator, NOT_APPLICABLE, Optional.empty(), above, below, "用地为 0（租用厂房等），用地类指标不适用");
        }
        if (above.isEmpty() || below.isEmpty()) {
            return result(indicator, UNKNOWN, Optional.empty(), above, below, missing(indicator, dossier));
        }
        if (basis.isEmpty()) {
            return result(indicator, UNKNOWN, Optional.empty(), above, below, "本期没有可用口径");
        }
        return quotient(indicator, dossier, above.get(), below.get());
    }

    private Measured quotient(Indicator indicator, Dossier dossier, Figure above, Figure below) {
        Optional<Figure> a = Optional.of(above);
        Optional<Figure> b = Optional.of(below);
        boolean noValueAdded = noValueAdded(indicator, above, below);
        if (below.value().signum() <= 0) {
            if (noValueAdded) {
                return result(indicator, WORST, Optional.empty(), a, b, "工业增加值不大于 0，视为最差");
            }
            if (indicator.denominator() == Field.POLLUTANT) {
                return result(indicator, NOT_APPLICABLE, Optional.empty(), a, b, "没有污染物排放，指标不适用");
            }
            boolean anomaly = EnergyReckoning.hasOutput(dossier) && indicator.denominator() == Field.ELECTRICITY;
            String why = anomaly ? "有产出而用电量为 0，数据异常" : indicator.denominator().label() + "不大于 0，无法计算";
            return result(indicator, UNKNOWN, Optional.empty(), a, b, why);
        }
        Ratio value = ratio(indicator, above, below);
        return noValueAdded
                ? result(indicator, WORST, Optional.of(value), a, b, "工业增加值不大于 0，视为最差")
                : result(indicator, KNOWN, Optional.of(value), a, b, "");
    }

    /** Value added of 0 or less fails every standard and makes inverse indicators worst. */
    private static boolean noValueAdded(Indicator indicator, Figure above, Figure below) {
        return indicator.numerator() == Field.VALUE_ADDED && above.value().signum() <= 0
                || indicator.denominator() == Field.VALUE_ADDED && below.value().signum() <= 0;
    }

    /** A flow over a stock is stated over a year; a flow over a flow is the same over any time. */
    private Ratio ratio(Indicator indicator, Figure above, Figure below) {
        BigDecimal amount = indicator == Indicator.RD_INTENSITY ? above.value().multiply(HUNDRED) : above.value();
        if (indicator.denominator().kind() == Field.Kind.FLOW) {
            return new Ratio(amount, below.value());
        }
        Ratio yearly = basis.orElseThrow().overAYear(amount, months);
        return new Ratio(yearly.numerator(), yearly.denominator().multiply(below.value()));
    }

    private static String missing(Indicator indicator, Dossier dossier) {
        return Stream.of(indicator.numerator(), indicator.denominator())
                .filter(field -> dossier.figure(field).isEmpty())
                .map(field -> dossier.unsettled().contains(field) ? field.label() + "有误待核" : "缺" + field.label())
                .collect(Collectors.joining("、"));
    }

    private Measured result(
            Indicator indicator,
            Measured.State state,
            Optional<Ratio> value,
            Optional<Figure> above,
            Optional<Figure> below,
            String reason) {
        return new Measured(indicator, state, value, above, below, basis, reason);
    }
}
