package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one part of a package refers to: id → part. Types are known by their last word, the same in strict OOXML. */
final class Relationships {

    /** @param type the last word of the type's address: {@code worksheet}, {@code styles} */
    record Target(String type, String part) {}

    private static final int MOST = 20_000;

    private final Map<String, Target> byId = new LinkedHashMap<>();

    /** The relationships of a part, empty where it has none. The package itself is the part {@code ""}. */
    static Relationships of(ZipParts parts, String part, Refusal refusal) throws IOException, UnusableInputException {
        var relationships = new Relationships();
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!parts.has(rels)) {
            return relationships;
        }
        try (var xml = new XmlCursor(parts.open(rels), refusal)) {
            for (var event = xml.next(); event != XmlCursor.Event.FINISHED; event = xml.next()) {
                if (event == XmlCursor.Event.START && xml.is("Relationship")) {
                    relationships.add(part, xml);
                    if (relationships.byId.size() > MOST) {
                        throw refusal.tooLarge("部件之间的关系超过 " + MOST + " 条，正常的表格没有");
                    }
                }
            }
        }
        return relationships;
    }

    private void add(String part, XmlCursor xml) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            byId.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), ZipParts.resolve(part, target)));
        }
    }

    Optional<Target> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part of the first relationship of a type. */
    Optional<String> firstOfType(String type) {
        return ofType(type).findFirst();
    }

    /** The parts of all relationships of a type, as they are listed. */
    List<String> allOfType(String type) {
        return ofType(type).toList();
    }

    private Stream<String> ofType(String type) {
        return byId.values().stream().filter(t -> t.type().equals(type)).map(Target::part);
    }
}
