package dev.tenglong.notice.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Finds every passage of a part (找文段): body, tables, text boxes, watermarks. */
final class Passages {

    private final String part;
    private final List<Passage> found = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private Passages(String part) {
        this.part = part;
    }

    /** @param part what the part is called: 正文, 页眉 header1 */
    static List<Passage> of(Document document, String part) {
        var passages = new Passages(part);
        passages.below(document.getDocumentElement(), "");
        return passages.found;
    }

    /** The text of a paragraph without that of text boxes in it, whose paragraphs are passages of their own. */
    static List<Node> texts(Element paragraph) {
        var texts = new ArrayList<Node>();
        collect(paragraph, texts);
        return texts;
    }

    private static void collect(Element parent, List<Node> texts) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "t")) {
                texts.add(child);
            } else if (!WordXml.is(child, "p")) {
                collect(child, texts);
            }
        }
    }

    private void below(Element parent, String place) {
        int row = 0;
        int cell = 0;
        for (Element child : WordXml.children(parent)) {
            String inside = place;
            if (WordXml.is(child, "tbl")) {
                tables++;
                inside = "表格 " + tables;
            } else if (WordXml.is(child, "tr")) {
                row++;
                inside = place + " 第 " + row + " 行";
            } else if (WordXml.is(child, "tc")) {
                cell++;
                inside = place + "第 " + cell + " 格";
            } else if (WordXml.is(child, "txbxContent")) {
                inside = "文本框";
            } else if (WordXml.is(child, "p")) {
                add(place.isEmpty() ? "第 " + ++paragraphs + " 段" : place, texts(child));
            }
            attributes(child, place);
            below(child, inside);
        }
    }

    private void attributes(Element element, String place) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeValue().contains("{{")) {
                String shape = element.getLocalName().equals("textpath") ? "水印" : "属性";
                add(place.isEmpty() ? shape : place + shape, List.of(attributes.item(i)));
            }
        }
    }

    private void add(String place, List<Node> texts) {
        if (!texts.isEmpty()) {
            found.add(new Passage(part + " " + place, found.size() + 1, texts));
        }
    }
}
