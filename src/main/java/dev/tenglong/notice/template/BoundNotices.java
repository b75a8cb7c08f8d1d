package dev.tenglong.notice.template;

import dev.tenglong.notice.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Several notices in one file (合订). Sections carry them; a header or footer that reads differently in one of them becomes a
 * part of its own, so that each notice keeps its headers.
 */
final class BoundNotices {

    /** One wording of a header or footer. {@code number} is 0 for the first, which keeps the part's name. */
    private record Wording(String part, int number, Packed content) {

        String partName() {
            return number == 0 ? part : part.replaceFirst("\\.xml$", "_" + number + ".xml");
        }
    }

    private final Template template;
    private final List<Notice> notices;
    private final Map<String, Map<String, Wording>> wordings = new LinkedHashMap<>();
    private final List<Map<String, Integer>> chosen = new ArrayList<>();

    BoundNotices(Template template, List<Notice> notices) {
        this.template = template;
        this.notices = List.copyOf(notices);
    }

    void write(OutputStream out) throws IOException {
        try (var rendering = new Rendering()) {
            notices.forEach(notice -> word(notice, rendering));
        }
        String main = template.main().name();
        String relations = Relations.fileOf(main);
        Map<String, String> targets = targets(parse(relations));
        try (var zip = new PackageWriter(out)) {
            for (String name : template.parts().names()) {
                if (name.equals(main)) {
                    zip.add(name, content -> text(targets, content));
                } else if (name.equals(DocxParts.CONTENT_TYPES)) {
                    zip.add(name, contentTypes());
                } else if (name.equals(relations)) {
                    zip.add(name, relations(parse(relations), targets));
                } else if (!template.others().containsKey(name)) {
                    zip.add(name, template.parts().packed(name));
                }
            }
            for (Map<String, Wording> ofPart : wordings.values()) {
                for (Wording wording : ofPart.values()) {
                    add(wording, zip);
                }
            }
        }
    }

    private void word(Notice notice, Rendering rendering) {
        Map<String, Integer> numbers = new HashMap<>();
        template.others().forEach((part, pieces) -> {
            var bytes = new ByteArrayOutputStream();
            Rendering.write(pieces, notice, UnaryOperator.identity(), bytes);
            Map<String, Wording> known = wordings.computeIfAbsent(part, p -> new LinkedHashMap<>());
            Wording wording = known.computeIfAbsent(
                    bytes.toString(StandardCharsets.UTF_8),
                    text -> new Wording(part, known.size(), rendering.packed(pieces, notice)));
            numbers.put(part, wording.number());
        });
        chosen.add(numbers);
    }

    private void text(Map<String, String> targets, OutputStream out) throws IOException {
        MainPart main = template.main();
        var buffer = new ByteArrayOutputStream(1 << 17);
        for (int i = 0; i < notices.size(); i++) {
            Map<String, Integer> numbers = chosen.get(i);
            UnaryOperator<String> references = id -> id(id, numbers.getOrDefault(targets.getOrDefault(id, ""), 0));
            if (i == 0) {
                Rendering.write(main.beginning(), notices.get(i), references, buffer);
            }
            boolean last = i == notices.size() - 1;
            Rendering.write(main.content(), notices.get(i), references, buffer);
            Rendering.write(last ? main.section() : main.turn(), notices.get(i), references, buffer);
            if (last) {
                Rendering.write(main.end(), notices.get(i), references, buffer);
            }
            buffer.writeTo(out);
            buffer.reset();
        }
    }

    /** With the pictures it refers to. */
    private void add(Wording wording, PackageWriter zip) throws IOException {
        zip.add(wording.partName(), wording.content());
        String own = Relations.fileOf(wording.part());
        if (wording.number() > 0 && template.parts().has(own)) {
            zip.add(Relations.fileOf(wording.partName()), template.parts().packed(own));
        }
    }

    private Packed contentTypes() throws IOException {
        Document types = parse(DocxParts.CONTENT_TYPES);
        for (Element child : WordXml.children(types.getDocumentElement())) {
            String part = child.getAttribute("PartName").replaceFirst("^/", "");
            for (Wording wording : wordings.getOrDefault(part, Map.of()).values()) {
                if (wording.number() > 0) {
                    copy(child).setAttribute("PartName", "/" + wording.partName());
                }
            }
        }
        return packed(types);
    }

    private Packed relations(Document references, Map<String, String> targets) {
        for (Element child : WordXml.children(references.getDocumentElement())) {
            String part = targets.getOrDefault(child.getAttribute("Id"), "");
            for (Wording wording : wordings.getOrDefault(part, Map.of()).values()) {
                if (wording.number() > 0) {
                    Element copy = copy(child);
                    copy.setAttribute("Id", id(child.getAttribute("Id"), wording.number()));
                    copy.setAttribute("Target", "/" + wording.partName());
                }
            }
        }
        return packed(references);
    }

    private static Element copy(Element child) {
        return (Element) child.getParentNode().appendChild(child.cloneNode(true));
    }

    private static String id(String id, int number) {
        return number == 0 ? id : id + "_" + number;
    }

    private static Packed packed(Document document) {
        var bytes = new ByteArrayOutputStream();
        for (Piece piece : PartCompiler.part(document.getDocumentElement())) {
            bytes.writeBytes(((Piece.Fixed) piece).bytes());
        }
        return Packed.of(bytes.toByteArray());
    }

    private Map<String, String> targets(Document references) {
        String main = template.main().name();
        return Relations.of(references, main.substring(0, main.lastIndexOf('/') + 1))
                .targets();
    }

    /** It was read once before, so that it can be read again. */
    private Document parse(String part) throws IOException {
        try {
            return WordXml.parse(template.parts().content(part).orElseThrow());
        } catch (SAXException e) {
            throw new IllegalStateException(part, e);
        }
    }
}
