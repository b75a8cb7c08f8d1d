package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_UNKNOWN_KEY;

import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads conditions. Several keys in one mapping all have to hold. An empty list or, outside {@code when}, an empty
 * mapping is refused: it would hold for every enterprise there is.
 */
final class ConditionReader {

    /** Where a condition stands decides what it may speak of. */
    enum Place {
        /** Which profile applies; an empty mapping is every enterprise's. */
        WHEN,
        CATEGORY,
        LIST_WHEN
    }

    private static final List<String> WORDS = List.of("all", "any", "not", "scale", "class");
    private static final List<String> CLASSES = List.of("A", "B", "C", "D");

    private final Place place;

    ConditionReader(Place place) {
        this.place = place;
    }

    Optional<Condition> read(ConfigNode node) {
        if (node.isList()) {
            node.fail(CONFIG_BAD_VALUE, "应说明是全部还是任一，实际只有列表", "写作 {all: [...]} 或 {any: [...]}");
            return Optional.empty();
        }
        return node.isMap() ? mapping(node.entries()) : name(node);
    }

    private Optional<Condition> mapping(ConfigMap map) {
        if (map.isEmpty()) {
            if (place == Place.WHEN) {
                return Optional.of(new Condition.Always());
            }
            map.node().fail(CONFIG_BAD_VALUE, "应至少有一个条件，实际是空的", "空条件对所有企业都成立，写明所依据的指标");
            return Optional.empty();
        }
        var conditions = new ArrayList<Condition>();
        map.items().forEach(entry -> entry(entry).ifPresent(conditions::add));
        boolean complete = conditions.size() == map.items().size();
        return complete ? Optional.of(together(conditions)) : Optional.empty();
    }

    private Optional<Condition> entry(ConfigMap.Item entry) {
        return switch (entry.name()) {
            case "all" -> several(entry.value(), Condition.All::new);
            case "any" -> several(entry.value(), Condition.Any::new);
            case "not" -> read(entry.value()).map(Condition.Not::new);
            case "scale" -> scale(entry.value());
            case "class" -> classes(entry.value());
            default -> comparison(entry);
        };
    }

    private Optional<Condition> several(ConfigNode node, Function<List<Condition>, Condition> combine) {
        List<ConfigNode> items = node.list();
        if (items.isEmpty()) {
            node.fail(CONFIG_BAD_VALUE, "应至少有一个条件，实际是空的列表", "写明所依据的指标");
            return Optional.empty();
        }
        var conditions = new ArrayList<Condition>();
        items.forEach(item -> read(item).ifPresent(conditions::add));
        return conditions.size() == items.size() ? Optional.of(combine.apply(conditions)) : Optional.empty();
    }

    private static Optional<Condition> scale(ConfigNode node) {
        return node.named("规模", Scale::parse, List.of("规上", "规下")).map(Condition.ScaleIs::new);
    }

    private static Optional<Condition> classes(ConfigNode node) {
        List<ConfigNode> items = node.list();
        var classes = new HashSet<String>();
        items.forEach(item -> item.named("亩均评价等级", text -> Optional.of(text).filter(CLASSES::contains), CLASSES)
                .ifPresent(classes::add));
        return classes.isEmpty() ? Optional.empty() : Optional.of(new Condition.ClassIs(classes));
    }

    private static Optional<Condition> comparison(ConfigMap.Item entry) {
        Optional<Field> field = Field.byName(entry.name()).filter(Field::isQuantity);
        if (field.isEmpty()) {
            unknownKey(entry);
            return Optional.empty();
        }
        ConfigMap bounds = entry.value().entries(Comparison.ids());
        var conditions = new ArrayList<Condition>();
        bounds.items()
                .forEach(bound -> Comparison.byId(bound.name())
                        .ifPresent(op -> bound.value()
                                .decimal()
                                .ifPresent(value -> conditions.add(new Condition.Compare(field.get(), op, value)))));
        if (bounds.isReadable() && bounds.isEmpty()) {
            entry.value().fail(CONFIG_BAD_VALUE, "应有 at-least、more-than、at-most、less-than 之一，实际是空的");
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(together(conditions));
    }

    private static void unknownKey(ConfigMap.Item entry) {
        String hint = Indicator.byName(entry.name())
                .map(indicator -> "“" + entry.name() + "”是指标，写在 all 或 any 的列表里，如 {all: [" + indicator.id() + "]}")
                .orElseGet(() -> Nearest.remedy(entry.name(), fieldsAndWords())
                        .orElse("可用：" + String.join("、", WORDS) + "，以及数量字段如 land、revenue"));
        entry.key().fail(CONFIG_UNKNOWN_KEY, "不认识的条件“" + entry.name() + "”", hint);
    }

    private static List<String> fieldsAndWords() {
        Stream<String> fields =
                Arrays.stream(Field.values()).filter(Field::isQuantity).flatMap(f -> Stream.of(f.id(), f.label()));
        return Stream.concat(WORDS.stream(), fields).toList();
    }

    private Optional<Condition> name(ConfigNode node) {
        var allowed = new ArrayList<String>();
        Arrays.stream(Indicator.values()).map(Indicator::id).forEach(allowed::add);
        if (place == Place.LIST_WHEN) {
            allowed.addAll(0, List.of("high-energy", "low-efficiency"));
        }
        return node.named("条件", this::test, allowed);
    }

    private Optional<Condition> test(String text) {
        Optional<Condition> category = place == Place.LIST_WHEN ? category(text) : Optional.empty();
        return category.or(() -> Indicator.byName(text).map(Condition.Crossed::new));
    }

    private static Optional<Condition> category(String text) {
        return switch (text) {
            case "high-energy", "高耗" -> Optional.of(Condition.CategoryIs.HIGH_ENERGY);
            case "low-efficiency", "低效" -> Optional.of(Condition.CategoryIs.LOW_EFFICIENCY);
            default -> Optional.empty();
        };
    }

    private static Condition together(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }
}
