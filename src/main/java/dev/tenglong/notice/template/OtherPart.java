package dev.tenglong.notice.template;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A part that goes into every notice as it is (其他部件): charts, comments, properties, styles, links. A field there would
 * reach the enterprise as it was typed, so it is only looked for, never filled.
 */
final class OtherPart {

    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> revisions = new LinkedHashSet<>();
    private final Set<String> comments = new LinkedHashSet<>();

    private OtherPart() {}

    /** @param part what the part is called */
    static List<Trace> traces(Document document, String part) {
        var other = new OtherPart();
        other.below(document.getDocumentElement(), false);
        return other.traces(part);
    }

    /** A file within the file, such as the worksheet of a chart; one that cannot be read shows nothing to anyone. */
    static List<Trace> embedded(byte[] content, String part) throws IOException {
        var other = new OtherPart();
        try {
            DocxParts inner = DocxParts.read(content, new TemplateRefusal(part));
            for (String name : inner.names()) {
                if (isXml(name)) {
                    try (InputStream in = inner.content(name).orElseThrow()) {
                        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        other.text(xml.replaceAll("<[^>]*>", ""));
                    }
                }
            }
        } catch (UnusableInputException e) {
            return List.of();
        }
        return other.traces(part);
    }

    private List<Trace> traces(String part) {
        var traces = new ArrayList<Trace>();
        Map<Trace.Kind, Set<String>> kinds = new EnumMap<>(Trace.Kind.class);
        kinds.put(Trace.Kind.FIELD, fields);
        kinds.put(Trace.Kind.REVISION, revisions);
        kinds.put(Trace.Kind.COMMENT, comments);
        kinds.forEach((kind, words) -> {
            if (!words.isEmpty()) {
                traces.add(new Trace(kind, part, traces.size() + 1, words));
            }
        });
        return traces;
    }

    /** Whether a part is XML, by its name. */
    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private void below(Element element, boolean read) {
        Revision.of(element).ifPresent(revisions::add);
        if (WordXml.is(element, "comment")) {
            comments.add("批注");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            text(unescaped(attributes.item(i).getNodeValue()));
        }
        boolean paragraph = element.getLocalName().equals("p");
        if (paragraph) {
            var text = new StringBuilder();
            collect(element, text);
            text(text.toString());
        } else if (!read) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text) {
                    text(text.getData());
                }
            }
        }
        WordXml.children(element).forEach(child -> below(child, read || paragraph));
    }

    /** A paragraph is cut into runs here as well. */
    private static void collect(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text here) {
                text.append(here.getData());
            } else if (!(child instanceof Element inner && inner.getLocalName().equals("p"))) {
                collect(child, text);
            }
        }
    }

    private void text(String text) {
        FieldMark.firstIn(text).ifPresent(fields::add);
    }

    /** Word escapes the address of a link. */
    private static String unescaped(String address) {
        return address.replace("%7B", "{")
                .replace("%7b", "{")
                .replace("%7D", "}")
                .replace("%7d", "}");
    }
}
