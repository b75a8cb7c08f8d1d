package dev.tenglong.notice.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds every passage of a part and every trace of editing (找文段): body, tables, text boxes, watermarks, but also what no
 * field can be filled in. A text that stood nowhere here would go into every notice unread.
 */
final class Passages {

    private final String part;
    private final List<Passage> found = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private int number;
    private int paragraphs;
    private int tables;

    private Passages(String part) {
        this.part = part;
    }

    /** @param part what the part is called: 正文, 页眉 header1 */
    static PartText of(Document document, String part) {
        var passages = new Passages(part);
        passages.attributes(document.getDocumentElement(), "", "");
        passages.below(document.getDocumentElement(), "", "", false);
        return new PartText(passages.found, passages.traces);
    }

    /**
     * @param place of the paragraphs here, where they are not simply counted
     * @param spot  the place of what is no paragraph: the paragraph or the cell it stands in
     * @param read  whether the text here belongs to a paragraph that was read already
     */
    private void below(Element parent, String place, String spot, boolean read) {
        int row = 0;
        int cell = 0;
        if (!read) {
            loose(parent, spot);
        }
        for (Element child : WordXml.children(parent)) {
            String inside = place;
            String here = spot;
            if (WordXml.is(child, "tbl")) {
                tables++;
                inside = "表格 " + tables;
                here = inside;
            } else if (WordXml.is(child, "tr")) {
                row++;
                inside = place + " 第 " + row + " 行";
                here = inside;
            } else if (WordXml.is(child, "tc")) {
                cell++;
                inside = place + "第 " + cell + " 格";
                here = inside;
            } else if (WordXml.is(child, "txbxContent")) {
                inside = "文本框";
                here = inside;
            } else if (WordXml.is(child, "p")) {
                here = place.isEmpty() ? "第 " + ++paragraphs + " 段" : place;
                paragraph(child, here);
            }
            attributes(child, place, here);
            trace(child, here);
            below(child, inside, here, read || WordXml.is(child, "p"));
        }
    }

    /** The text of a paragraph without that of text boxes in it, whose paragraphs are passages of their own. */
    private void paragraph(Element paragraph, String place) {
        Map<Surroundings, List<Node>> texts = new EnumMap<>(Surroundings.class);
        collect(paragraph, texts);
        texts.forEach((in, nodes) -> add(place, in, nodes));
    }

    private static void collect(Element parent, Map<Surroundings, List<Node>> texts) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "p")) {
                continue;
            }
            if (WordXml.is(child, "t")) {
                texts.computeIfAbsent(Surroundings.of(child), in -> new ArrayList<>())
                        .add(child);
                continue;
            }
            for (Text text : texts(child)) {
                texts.computeIfAbsent(Surroundings.of(child), in -> new ArrayList<>())
                        .add(text);
            }
            collect(child, texts);
        }
    }

    /** Text outside of any paragraph, where Word has none. */
    private void loose(Element element, String spot) {
        List<Text> texts = texts(element);
        if (!texts.isEmpty()) {
            add(spot, Surroundings.DRAWING, texts);
        }
    }

    private static List<Text> texts(Element element) {
        var texts = new ArrayList<Text>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void attributes(Element element, String place, String spot) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (FieldMark.mayBeIn(attribute.getValue())) {
                boolean mark = element.getLocalName().equals("textpath");
                add(mark ? place + "水印" : (spot + " 属性").strip(), Surroundings.of(attribute), List.of(attribute));
            }
        }
    }

    private void trace(Element element, String spot) {
        Revision.of(element).ifPresent(word -> trace(Trace.Kind.REVISION, word, spot));
        if (WordXml.is(element, "commentReference") || WordXml.is(element, "commentRangeStart")) {
            trace(Trace.Kind.COMMENT, "批注", spot);
        } else if (WordXml.is(element, "altChunk") || WordXml.is(element, "subDoc")) {
            trace(Trace.Kind.INSERTED_FILE, "文件", spot);
        }
    }

    /** One for a place and kind, however many runs it is cut into. */
    private void trace(Trace.Kind kind, String word, String spot) {
        String place = part + (spot.isEmpty() ? "" : " " + spot);
        if (!traces.isEmpty()) {
            for (int i = traces.size() - 1; i >= 0 && traces.get(i).place().equals(place); i--) {
                if (traces.get(i).kind() == kind) {
                    traces.get(i).words().add(word);
                    return;
                }
            }
        }
        var words = new LinkedHashSet<String>();
        words.add(word);
        traces.add(new Trace(kind, place, ++number, words));
    }

    private void add(String place, Surroundings in, List<? extends Node> texts) {
        found.add(new Passage(place.isEmpty() ? part : part + " " + place, ++number, in, List.copyOf(texts)));
    }
}
