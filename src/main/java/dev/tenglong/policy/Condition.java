package dev.tenglong.policy;

import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A condition of the criteria (条件), as written in {@code screening.yaml}. What is true of whom is decided by screening. */
public sealed interface Condition {

    /** All of them hold; of none, it holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** The standard of an indicator is crossed (未达标). */
    record Crossed(Indicator indicator) implements Condition {}

    record ScaleIs(Scale scale) implements Condition {}

    /** @param classes of A, B, C, D */
    record ClassIs(Set<String> classes) implements Condition {
        public ClassIs {
            classes = Set.copyOf(classes);
        }
    }

    /** A quantity against a bound, in the base unit of its dimension. */
    record Compare(Field field, Operator op, BigDecimal value) implements Condition {}

    /** Which of the two categories is met. */
    enum CategoryIs implements Condition {
        HIGH_ENERGY,
        LOW_EFFICIENCY
    }

    /** How a quantity is compared. */
    enum Operator {
        AT_LEAST("at-least"),
        MORE_THAN("more-than"),
        AT_MOST("at-most"),
        LESS_THAN("less-than");

        private final String key;

        Operator(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        /** @param order of the quantity against the bound: negative, zero or positive */
        public boolean holds(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
            };
        }
    }
}
