package dev.tenglong.intake.header;

import dev.tenglong.diagnostics.*;
import dev.tenglong.intake.Field;
import dev.tenglong.settings.*;
import dev.tenglong.units.Unit;
import java.io.IOException;
import java.util.*;

/** Temporary. */
public final class HeaderWordsFile {
    private HeaderWordsFile() {}

    public static HeaderWords load(ConfigFolder folder, Findings findings) throws IOException {
        var m = new EnumMap<Field, HeaderWords.Entry>(Field.class);
        ConfigFile.read(folder, "headers.yaml", findings).ifPresent(root -> {
            var e = root.entries("fields");
            root.required(e, "fields")
                    .ifPresent(n -> n.entries().forEach((k, v) -> {
                        var f = Field.byName(k).orElseThrow();
                        var s = v.entries("words", "unit", "plausible", "prefer", "under");
                        var p = s.containsKey("plausible")
                                ? s.get("plausible").entries("at-least", "at-most")
                                : Map.<String, ConfigNode>of();
                        var under = new HashMap<String, List<String>>();
                        if (s.containsKey("under")) s.get("under").entries().forEach((a, b) -> under.put(a, words(b)));
                        m.put(
                                f,
                                new HeaderWords.Entry(
                                        f,
                                        words(s.get("words")),
                                        under,
                                        s.containsKey("unit")
                                                ? s.get("unit")
                                                        .text()
                                                        .flatMap(Unit::byName)
                                                        .orElse(null)
                                                : null,
                                        p.containsKey("at-least")
                                                ? p.get("at-least").decimal().orElse(null)
                                                : null,
                                        p.containsKey("at-most")
                                                ? p.get("at-most").decimal().orElse(null)
                                                : null,
                                        s.containsKey("prefer") ? words(s.get("prefer")) : List.of()));
                    }));
        });
        return new HeaderWords(m);
    }

    private static List<String> words(ConfigNode n) {
        return n.list().stream().map(ConfigNode::text).flatMap(Optional::stream).toList();
    }
}
