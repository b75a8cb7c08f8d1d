package dev.tenglong.screening;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Condition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evaluates conditions of the criteria on what is known of one enterprise. */
final class Facts {

    private final Dossier dossier;
    private final Optional<Basis> basis;
    private final int months;
    private final Function<Indicator, Outcome> tests;
    private final Map<Condition.CategoryIs, Truth> categories;

    /**
     * @param months     of the period: comparisons of flows on the 折年 basis are stretched like the indicators
     * @param tests      gives the outcome of an indicator
     * @param categories the categories already decided, for list-when
     */
    Facts(
            Dossier dossier,
            Optional<Basis> basis,
            int months,
            Function<Indicator, Outcome> tests,
            Map<Condition.CategoryIs, Truth> categories) {
        this.dossier = dossier;
        this.basis = basis;
        this.months = months;
        this.tests = tests;
        this.categories = categories;
    }

    /** Whether a category is met: a category none of whose tests applies is not met. */
    Truth category(Condition condition) {
        return appliesNowhere(condition) ? Truth.FALSE : holds(condition);
    }

    /** A scale, a class and a comparison always apply; an indicator may not. */
    private boolean appliesNowhere(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::appliesNowhere);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().allMatch(this::appliesNowhere);
        }
        if (condition instanceof Condition.Not not) {
            return appliesNowhere(not.condition());
        }
        return condition instanceof Condition.Crossed crossed
                && tests.apply(crossed.indicator()) == Outcome.NOT_APPLICABLE;
    }

    Truth holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().map(this::holds).reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(this::holds).reduce(Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return holds(not.condition()).not();
        }
        if (condition instanceof Condition.Crossed crossed) {
            return crossed(tests.apply(crossed.indicator()));
        }
        if (condition instanceof Condition.ScaleIs scale) {
            return known(dossier.scale().map(s -> s == scale.scale()));
        }
        if (condition instanceof Condition.ClassIs evaluation) {
            return known(dossier.evaluation().map(evaluation.classes()::contains));
        }
        if (condition instanceof Condition.Compare compare) {
            return known(dossier.figure(compare.field()).flatMap(f -> compare(compare, f.value())));
        }
        if (condition instanceof Condition.CategoryIs category) {
            return categories.get(category);
        }
        return Truth.TRUE;
    }

    private Optional<Boolean> compare(Condition.Compare compare, BigDecimal value) {
        if (compare.field().kind() != Field.Kind.FLOW) {
            return Optional.of(compare.op().holds(value.compareTo(compare.value())));
        }
        return basis.map(b -> compare.op().holds(b.overAYear(value, months).compareTo(compare.value())));
    }

    private static Truth crossed(Outcome outcome) {
        return switch (outcome) {
            case CROSSED -> Truth.TRUE;
            case MET, NOT_APPLICABLE -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth known(Optional<Boolean> fact) {
        return fact.map(Truth::of).orElse(Truth.UNKNOWN);
    }
}
