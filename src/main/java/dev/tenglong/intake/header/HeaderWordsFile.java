package dev.tenglong.intake.header;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_UNKNOWN_KEY;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.ConfigFile;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import dev.tenglong.units.Dimension;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code headers.yaml}. A word belongs to one field: of two, nobody could say which a column is. */
public final class HeaderWordsFile {

    private static final String NAME = "headers.yaml";
    private static final List<String> OF_TEXT = List.of("words", "under", "prefer");
    private static final List<String> OF_QUANTITY = List.of("words", "under", "prefer", "unit", "plausible");

    private final Map<Field, HeaderWords.Entry> entries = new EnumMap<>(Field.class);
    private final Map<String, Claim> claims = new HashMap<>();

    /** Which field has a word, and on which line it says so. */
    private record Claim(Field field, int line) {}

    private HeaderWordsFile() {}

    /** The words, without what findings say is wrong. */
    public static HeaderWords load(ConfigFolder folder, Findings findings) {
        var file = new HeaderWordsFile();
        ConfigFile.read(folder, NAME, findings)
                .flatMap(root -> root.entries("fields").required("fields"))
                .ifPresent(fields -> fields.entries().items().forEach(file::read));
        return new HeaderWords(file.entries);
    }

    private void read(ConfigMap.Item item) {
        Optional<Field> field = Field.byName(item.name());
        if (field.isEmpty()) {
            item.key().fail(CONFIG_UNKNOWN_KEY, "不认识的字段“" + item.name() + "”", nearestField(item.name()));
        } else if (entries.containsKey(field.get())) {
            item.key().fail(CONFIG_DUPLICATE_KEY, "每个字段只能写一次，“" + field.get().label() + "”重复");
        } else {
            entries.put(field.get(), entry(field.get(), item.value()));
        }
    }

    private static String nearestField(String typed) {
        List<String> names = Arrays.stream(Field.values()).map(Field::id).toList();
        return Nearest.remedy(typed, names).orElse("可用：" + String.join("、", names));
    }

    private HeaderWords.Entry entry(Field field, ConfigNode node) {
        ConfigMap map = node.entries(field.isQuantity() ? OF_QUANTITY : OF_TEXT);
        Optional<ConfigMap> plausible = map.optional("plausible").map(p -> p.entries("at-least", "at-most"));
        return new HeaderWords.Entry(
                field,
                map.required("words").map(words -> words(field, words)).orElse(List.of()),
                map.optional("under").map(HeaderWordsFile::under).orElse(Map.of()),
                map.optional("unit").flatMap(unit -> unit(field, unit)).orElse(null),
                plausible.flatMap(p -> bound(p, "at-least")).orElse(null),
                plausible.flatMap(p -> bound(p, "at-most")).orElse(null),
                map.optional("prefer").map(HeaderWordsFile::texts).orElse(List.of()));
    }

    private List<String> words(Field field, ConfigNode node) {
        for (ConfigNode word : node.list()) {
            word.text().ifPresent(text -> claim(field, HeaderLabel.key(text), word));
        }
        return texts(node);
    }

    private void claim(Field field, String word, ConfigNode place) {
        Claim before = claims.putIfAbsent(word, new Claim(field, place.line()));
        if (before != null && before.field() != field) {
            place.fail(
                    CONFIG_BAD_VALUE,
                    "一个列头只应属于一个字段，“" + word + "”在第 " + before.line() + " 行已属于"
                            + before.field().label(),
                    "删除其中一个");
        }
    }

    private static Map<String, List<String>> under(ConfigNode node) {
        var under = new LinkedHashMap<String, List<String>>();
        node.entries().items().forEach(item -> under.put(item.name(), texts(item.value())));
        return under;
    }

    private static Optional<Unit> unit(Field field, ConfigNode node) {
        if (!field.isQuantity()) {
            return Optional.empty();
        }
        Dimension dimension = field.dimension();
        return node.named(
                dimension.label() + "单位",
                text -> Unit.byName(text).filter(unit -> unit.dimension() == dimension),
                Arrays.stream(Unit.values())
                        .filter(unit -> unit.dimension() == dimension)
                        .map(Unit::label)
                        .toList());
    }

    private static Optional<BigDecimal> bound(ConfigMap plausible, String key) {
        return plausible.optional(key).flatMap(ConfigNode::decimal);
    }

    private static List<String> texts(ConfigNode node) {
        return node.list().stream()
                .map(ConfigNode::text)
                .flatMap(Optional::stream)
                .toList();
    }
}
