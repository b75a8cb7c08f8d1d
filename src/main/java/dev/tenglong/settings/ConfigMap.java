package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_MISSING_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_UNKNOWN_KEY;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a configuration file. Keys are unique: of two alike, nobody could say which counts. */
public final class ConfigMap {

    /** A key, as a value with its own place, and what it leads to. */
    public record Item(String name, ConfigNode key, ConfigNode value) {}

    private final ConfigNode owner;
    private final boolean readable;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private ConfigMap(ConfigNode owner, boolean readable) {
        this.owner = owner;
        this.readable = readable;
    }

    static ConfigMap of(ConfigNode owner, MappingNode mapping) {
        var map = new ConfigMap(owner, true);
        mapping.getValue().forEach(map::put);
        return map;
    }

    /** Stands in for a value that is no mapping, which has been reported. */
    static ConfigMap unreadable(ConfigNode owner) {
        return new ConfigMap(owner, false);
    }

    private void put(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            owner.child("", tuple.getKeyNode()).fail(CONFIG_BAD_VALUE, "配置项的名称应为文字，实际是列表或若干配置项");
            return;
        }
        String name = scalar.getValue().strip();
        ConfigNode key = owner.child(name, scalar);
        Item before = items.putIfAbsent(name, new Item(name, key, owner.child(name, tuple.getValueNode())));
        if (before != null) {
            key.fail(
                    CONFIG_DUPLICATE_KEY,
                    "每个配置项只能写一次，“" + name + "”在第 " + before.key().line() + " 行已写过");
        }
    }

    void allowOnly(Collection<String> allowed) {
        for (Item item : items.values()) {
            if (!allowed.contains(item.name())) {
                String message = "不认识的配置项“" + item.name() + "”，这里可用：" + String.join("、", allowed);
                Nearest.remedy(item.name(), allowed)
                        .ifPresentOrElse(
                                hint -> item.key().fail(CONFIG_UNKNOWN_KEY, message, hint),
                                () -> item.key().fail(CONFIG_UNKNOWN_KEY, message));
            }
        }
    }

    /** What a key leads to; where it is missing or left empty, a finding says so. */
    public Optional<ConfigNode> required(String key) {
        Optional<ConfigNode> value = optional(key);
        if (value.isEmpty() && readable) {
            Item empty = items.get(key);
            String path = owner.path().isEmpty() ? key : owner.path() + "." + key;
            var at = owner.at();
            owner.add(
                    empty == null
                            ? Diagnostic.of(
                                    CONFIG_MISSING_KEY,
                                    new Location.ConfigPoint(at.fileName(), at.line(), at.column(), path),
                                    "应有配置项“" + key + "”，这里没有")
                            : Diagnostic.of(CONFIG_MISSING_KEY, empty.key().at(), "配置项“" + key + "”应有内容，实际是空的"));
        }
        return value;
    }

    /** What a key leads to; empty also where nothing is written behind it. */
    public Optional<ConfigNode> optional(String key) {
        return Optional.ofNullable(items.get(key)).map(Item::value).filter(value -> !value.isBlank());
    }

    /** Every entry in the order of the file, values left empty included. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the value was a mapping at all; where not, that has been reported. */
    public boolean isReadable() {
        return readable;
    }

    /** The value this mapping was read from. */
    public ConfigNode node() {
        return owner;
    }
}
