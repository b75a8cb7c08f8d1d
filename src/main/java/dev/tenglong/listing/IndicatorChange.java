package dev.tenglong.listing;

import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Outcome;
import dev.tenglong.units.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One indicator of one enterprise in two screenings (指标的变化): which of its inputs moved it, and whether one was enough. */
final class IndicatorChange {

    private final Indicator indicator;
    private final Reading from;
    private final Reading to;
    private final InputChange above;
    private final InputChange below;

    IndicatorChange(Reading from, Reading to) {
        this.indicator = from.measured().indicator();
        this.from = from;
        this.to = to;
        this.above = input(indicator.numerator());
        this.below = input(indicator.denominator());
    }

    private InputChange input(Field field) {
        return new InputChange(field, from.input(field), to.input(field));
    }

    /** Whether the figure is another, not only the standard it is held against. */
    boolean isMoved() {
        Measured one = from.measured();
        Measured other = to.measured();
        return one.state() != other.state()
                || !one.basis().equals(other.basis())
                || one.value().isPresent() != other.value().isPresent()
                || one.value().isPresent()
                        && !same(one.value().get(), other.value().get());
    }

    boolean isShownDifferently() {
        return !from.shown().equals(to.shown());
    }

    /** Why the outcome is another. */
    Cause cause() {
        return cause(List.of(enough(), "判定 " + outcome(from) + " → " + outcome(to)));
    }

    /** How the figure moved, where that made no difference to the conclusion. */
    Cause remark() {
        return cause(List.of());
    }

    private Cause cause(List<String> more) {
        var words = new ArrayList<String>();
        words.add(above.words() + "，" + below.words());
        words.add(basisWords());
        words.add(withoutValue());
        words.addAll(more);
        words.removeIf(String::isEmpty);
        return new Cause(Cause.Kind.DATA, Optional.of(indicator), from.shown(), to.shown(), String.join("；", words));
    }

    private String basisWords() {
        String before = basis(from);
        String after = basis(to);
        return "口径 " + (before.equals(after) ? before + "未变" : before + " → " + after);
    }

    private static String basis(Reading reading) {
        return reading.measured()
                .basis()
                .map(basis -> basis.label()
                        + (basis == Basis.ANNUALISED ? "（" + reading.period().month() + " 个月）" : ""))
                .orElse("无");
    }

    /** Where there is no figure to show, why. */
    private String withoutValue() {
        var words = new ArrayList<String>();
        if (from.shown().isEmpty()) {
            words.add("原" + from.measured().reason());
        }
        if (to.shown().isEmpty()) {
            words.add("现" + to.measured().reason());
        }
        return String.join("，", words);
    }

    private static String outcome(Reading reading) {
        return reading.judgement().outcome().map(Outcome::label).orElse("不考核");
    }

    /** Where both inputs moved: whether either of them alone would have changed the outcome. */
    private String enough() {
        if (!above.isMoved() || !below.isMoved() || !isComparable()) {
            return "";
        }
        Ratio value = from.measured().value().orElseThrow();
        boolean aboveEnough = crosses(times(value, yearly(above.field(), to), yearly(above.field(), from)));
        boolean belowEnough = crosses(times(value, yearly(below.field(), from), yearly(below.field(), to)));
        if (aboveEnough && belowEnough) {
            return "两项中任何一项的变化都足以改变判定";
        }
        if (aboveEnough || belowEnough) {
            return "其中" + (aboveEnough ? above : below).field().label() + "的变化足以改变判定";
        }
        return "两项变化合在一起才改变判定";
    }

    /** Both figures are plain quotients, held against one standard with different outcomes. */
    private boolean isComparable() {
        return from.measured().state() == Measured.State.KNOWN
                && to.measured().state() == Measured.State.KNOWN
                && from.judgement().threshold().isPresent()
                && from.judgement()
                        .threshold()
                        .map(Threshold::value)
                        .equals(to.judgement().threshold().map(Threshold::value))
                && above.isPositive()
                && below.isPositive();
    }

    /** Whether a quotient comes to the outcome of the second screening. */
    private boolean crosses(Ratio mixed) {
        Threshold threshold = from.judgement().threshold().orElseThrow();
        int order = mixed.compareTo(threshold.value());
        boolean crossed = threshold.crossedWhen() == Threshold.Crossing.BELOW ? order < 0 : order > 0;
        return crossed == to.judgement().outcome().equals(Optional.of(Outcome.CROSSED));
    }

    /** An input over a year, on the basis of its own screening. */
    private static Ratio yearly(Field field, Reading reading) {
        BigDecimal amount = reading.input(field).orElseThrow().amount();
        return field.kind() == Field.Kind.FLOW
                ? reading.measured()
                        .basis()
                        .orElseThrow()
                        .overAYear(amount, reading.period().month())
                : new Ratio(amount, BigDecimal.ONE);
    }

    /** {@code value × multiplier ÷ divisor}. */
    private static Ratio times(Ratio value, Ratio multiplier, Ratio divisor) {
        return new Ratio(
                value.numerator().multiply(multiplier.numerator()).multiply(divisor.denominator()),
                value.denominator().multiply(multiplier.denominator()).multiply(divisor.numerator()));
    }

    private static boolean same(Ratio one, Ratio other) {
        return one.numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(one.denominator()))
                == 0;
    }
}
