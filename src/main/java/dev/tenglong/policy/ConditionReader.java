package dev.tenglong.policy;

import static dev.tenglong.diagnostics.DiagnosticCode.CONFIG_BAD_VALUE;

import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads conditions. A word is an indicator that is crossed, or a category; a mapping holds when all its entries do. */
final class ConditionReader {

    private final boolean categories;

    /** @param categories whether the words high-energy and low-efficiency may stand for the categories (list-when) */
    ConditionReader(boolean categories) {
        this.categories = categories;
    }

    /** The condition; where it is wrong a finding says so and something harmless comes back, for the file is refused. */
    Condition read(ConfigNode node) {
        if (node.isScalar()) {
            return word(node);
        }
        if (!node.isMap()) {
            return all(node);
        }
        var parts = new ArrayList<Condition>();
        node.entries().forEach((key, value) -> parts.add(entry(key, value)));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition entry(String key, ConfigNode value) {
        return switch (key) {
            case "all" -> all(value);
            case "any" -> new Condition.Any(list(value));
            case "not" -> new Condition.Not(read(value));
            case "scale" -> scale(value);
            case "class" -> classes(value);
            default -> compare(key, value);
        };
    }

    private Condition all(ConfigNode node) {
        return new Condition.All(list(node));
    }

    private List<Condition> list(ConfigNode node) {
        return node.list().stream().map(this::read).toList();
    }

    private Condition word(ConfigNode node) {
        Optional<String> text = node.text();
        if (categories && text.isPresent()) {
            if (text.get().equals("high-energy")) {
                return Condition.CategoryIs.HIGH_ENERGY;
            }
            if (text.get().equals("low-efficiency")) {
                return Condition.CategoryIs.LOW_EFFICIENCY;
            }
        }
        Optional<Indicator> indicator = text.flatMap(Indicator::byName);
        if (text.isPresent() && indicator.isEmpty()) {
            node.fail(CONFIG_BAD_VALUE, "应为" + expected() + "，实际是“" + text.get() + "”");
        }
        return indicator.<Condition>map(Condition.Crossed::new).orElse(new Condition.All(List.of()));
    }

    private String expected() {
        String indicators = Arrays.stream(Indicator.values()).map(Indicator::id).collect(Collectors.joining("、"));
        return (categories ? "类别 high-energy、low-efficiency 或" : "") + "指标 " + indicators;
    }

    private static Condition scale(ConfigNode node) {
        return node.as("规上或规下", text -> Scale.parse(text).orElse(null))
                .<Condition>map(Condition.ScaleIs::new)
                .orElse(new Condition.All(List.of()));
    }

    private static Condition classes(ConfigNode node) {
        var classes = new HashSet<String>();
        node.list()
                .forEach(one -> one.as("A、B、C、D 之一", text -> text.matches("[A-D]") ? text : null)
                        .ifPresent(classes::add));
        return new Condition.ClassIs(classes);
    }

    private static Condition compare(String key, ConfigNode value) {
        Optional<Field> field = Field.byName(key).filter(Field::isQuantity);
        if (field.isEmpty()) {
            value.fail(CONFIG_BAD_VALUE, "条件应为 all、any、not、scale、class 或一项数据（如 land），实际是“" + key + "”");
            return new Condition.All(List.of());
        }
        var parts = new ArrayList<Condition>();
        Map<String, ConfigNode> bounds = value.entries(Arrays.stream(Condition.Operator.values())
                .map(Condition.Operator::key)
                .toArray(String[]::new));
        for (Condition.Operator op : Condition.Operator.values()) {
            Optional.ofNullable(bounds.get(op.key()))
                    .flatMap(ConfigNode::decimal)
                    .ifPresent(bound -> parts.add(new Condition.Compare(field.get(), op, bound)));
        }
        if (bounds.isEmpty()) {
            value.fail(CONFIG_BAD_VALUE, "比较应写作 {at-least: 3} 这样的形式");
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
