package dev.tenglong.policy;

import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A condition of the criteria (条件), as written. What is true, false or unknown of an enterprise is for screening to
 * say.
 */
public sealed interface Condition {

    /** Holds for everyone: {@code when: {}}. */
    record Always() implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** The indicator crosses its standard. */
    record Crossed(Indicator indicator) implements Condition {}

    record ScaleIs(Scale scale) implements Condition {}

    /** The class of the 亩均综合评价 is one of these: A–D. */
    record ClassIs(Set<String> classes) implements Condition {
        public ClassIs {
            classes = Set.copyOf(classes);
        }
    }

    /** @param value in the base unit of the field's dimension */
    record Compare(Field field, Comparison op, BigDecimal value) implements Condition {}

    /** The enterprise is of this category; in list-when only. */
    enum CategoryIs implements Condition {
        HIGH_ENERGY,
        LOW_EFFICIENCY
    }
}
