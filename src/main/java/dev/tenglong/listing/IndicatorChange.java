package dev.tenglong.listing;

import dev.tenglong.enterprise.Period;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.units.Decimals;
import dev.tenglong.units.Ratio;
import dev.tenglong.units.ShownPlaces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One indicator of one enterprise in two screenings (指标的变化): which of its inputs moved it, and whether one was enough. */
final class IndicatorChange {

    /** An indicator as one screening had it. */
    record Reading(Judgement judgement, Period period) {

        Measured measured() {
            return judgement.measured();
        }

        Optional<String> shown() {
            return measured().value().map(value -> Decimals.plain(value.rounded(ShownPlaces.MOST)));
        }
    }

    private final Indicator indicator;
    private final Reading from;
    private final Reading to;
    private final InputChange above;
    private final InputChange below;

    IndicatorChange(Reading from, Reading to) {
        this.indicator = from.measured().indicator();
        this.from = from;
        this.to = to;
        this.above = new InputChange(
                indicator.numerator(),
                from.measured().numerator(),
                to.measured().numerator());
        this.below = new InputChange(
                indicator.denominator(),
                from.measured().denominator(),
                to.measured().denominator());
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
        boolean aboveEnough =
                crosses(times(from.measured().value().orElseThrow(), yearly(above, to), yearly(above, from)));
        boolean belowEnough =
                crosses(times(from.measured().value().orElseThrow(), yearly(below, from), yearly(below, to)));
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
                && arePositive(above)
                && arePositive(below);
    }

    private static boolean arePositive(InputChange input) {
        return input.from().orElseThrow().value().signum() > 0
                && input.to().orElseThrow().value().signum() > 0;
    }

    /** Whether a quotient comes to the outcome of the second screening. */
    private boolean crosses(Ratio mixed) {
        Threshold threshold = from.judgement().threshold().orElseThrow();
        int order = mixed.compareTo(threshold.value());
        boolean crossed = threshold.crossedWhen() == Threshold.Crossing.BELOW ? order < 0 : order > 0;
        return crossed == to.judgement().outcome().equals(Optional.of(Outcome.CROSSED));
    }

    /** An input as it enters the quotient: a flow over a year, on the basis of its own screening. */
    private static Ratio yearly(InputChange input, Reading reading) {
        Field field = input.field();
        BigDecimal value = (field == reading.measured().indicator().numerator()
                        ? reading.measured().numerator()
                        : reading.measured().denominator())
                .orElseThrow()
                .value();
        return field.kind() == Field.Kind.FLOW
                ? reading.measured()
                        .basis()
                        .orElseThrow()
                        .overAYear(value, reading.period().month())
                : new Ratio(value, BigDecimal.ONE);
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
