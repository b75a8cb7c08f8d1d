package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.UNKNOWN_REFERENCE;

import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The documents a threshold file cites, by key. The published date is recorded; it never decides. */
final class References {

    private final Map<String, Reference> byKey = new HashMap<>();

    private References() {}

    static References read(Optional<ConfigNode> node) {
        var references = new References();
        node.ifPresent(n -> n.entries().items().forEach(references::add));
        return references;
    }

    private void add(ConfigMap.Item entry) {
        ConfigMap map = entry.value().entries("title", "number", "article", "status", "published", "href");
        map.optional("published").ifPresent(ConfigNode::date);
        byKey.put(
                entry.name(),
                new Reference(
                        entry.name(),
                        map.required("title").flatMap(ConfigNode::text).orElse(""),
                        text(map, "number"),
                        text(map, "article"),
                        Status.isOfficial(map)));
    }

    private static String text(ConfigMap map, String key) {
        return map.optional(key).flatMap(ConfigNode::text).orElse("");
    }

    /** The document a value cites; a key that is not there is reported, for every value must have its ground. */
    Optional<Reference> find(ConfigNode node) {
        Optional<String> key = node.text();
        Optional<Reference> found = key.map(byKey::get);
        if (key.isPresent() && found.isEmpty()) {
            node.fail(UNKNOWN_REFERENCE, "依据“" + key.get() + "”应在 references 中登记，实际没有");
        }
        return found;
    }
}
