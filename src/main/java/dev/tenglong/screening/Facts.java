package dev.tenglong.screening;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.YearlyFlows;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Condition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evaluates conditions of the criteria on what is known of one enterprise. */
final class Facts {

    private final Dossier dossier;
    private final YearlyFlows yearly;
    private final Tests tests;
    private final Set<Basis> ignored;
    private final Map<Condition.CategoryIs, Truth> categories;

    /** What is known on every accepted basis. */
    Facts(Dossier dossier, YearlyFlows yearly, Tests tests) {
        this(dossier, yearly, tests, Set.of(), Map.of());
    }

    private Facts(
            Dossier dossier,
            YearlyFlows yearly,
            Tests tests,
            Set<Basis> ignored,
            Map<Condition.CategoryIs, Truth> categories) {
        this.dossier = dossier;
        this.yearly = yearly;
        this.tests = tests;
        this.ignored = ignored;
        this.categories = categories;
    }

    /** What is known when what rests on some bases counts as unknown. */
    Facts without(Set<Basis> bases) {
        return new Facts(dossier, yearly, tests, bases, categories);
    }

    /** The same with the categories decided, for list-when. */
    Facts with(Truth highEnergy, Truth lowEfficiency) {
        var decided = Map.of(
                Condition.CategoryIs.HIGH_ENERGY, highEnergy, Condition.CategoryIs.LOW_EFFICIENCY, lowEfficiency);
        return new Facts(dossier, yearly, tests, ignored, decided);
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
        return condition instanceof Condition.Crossed crossed && outcome(crossed.indicator()) == Outcome.NOT_APPLICABLE;
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
            return crossed(outcome(crossed.indicator()));
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
        return yearly.overAYear(dossier, compare.field())
                .filter(year -> !ignored.contains(year.basis()))
                .map(year -> compare.op().holds(year.amount().compareTo(compare.value())));
    }

    /** Land of 0 makes an indicator not applicable on any basis; everything else rests on that of its flows. */
    private Outcome outcome(Indicator indicator) {
        Judgement judgement = tests.judgement(indicator);
        Outcome outcome = judgement.outcome().orElseThrow();
        boolean ofLand =
                outcome == Outcome.NOT_APPLICABLE && indicator.denominator().kind() == Field.Kind.STOCK;
        boolean weak = judgement.measured().basis().filter(ignored::contains).isPresent();
        return weak && !ofLand ? Outcome.UNKNOWN : outcome;
    }

    /** Whether something a condition needs is there and only lacks an accepted basis. */
    boolean lacksBasis(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(this::lacksBasis);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(this::lacksBasis);
        }
        if (condition instanceof Condition.Not not) {
            return lacksBasis(not.condition());
        }
        if (condition instanceof Condition.Crossed crossed) {
            return tests.judgement(crossed.indicator()).measured().lacksBasis();
        }
        return condition instanceof Condition.Compare compare
                && compare.field().kind() == Field.Kind.FLOW
                && dossier.figure(compare.field()).isPresent()
                && yearly.overAYear(dossier, compare.field()).isEmpty();
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
