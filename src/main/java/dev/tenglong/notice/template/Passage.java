package dev.tenglong.notice.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A stretch of text that belongs together (文段): a paragraph, whose text Word cuts into runs wherever it likes, or an
 * attribute, such as the text of a watermark.
 *
 * @param place  where it is, in words
 * @param number its place in the part, from 1
 * @param in     what its text stands in
 * @param texts  the nodes that hold its text, in order
 */
record Passage(String place, int number, Surroundings in, List<Node> texts) {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    Passage {
        texts = List.copyOf(texts);
    }

    /** Whether it is in a footnote or an endnote. */
    boolean isNote() {
        Element root = root();
        return WordXml.is(root, "footnotes") || WordXml.is(root, "endnotes");
    }

    /** Whether a field in it gets its value. */
    boolean isFillable() {
        return in.isFillable();
    }

    private Element root() {
        return texts.get(0).getOwnerDocument().getDocumentElement();
    }

    String text() {
        var text = new StringBuilder();
        texts.forEach(node -> text.append(content(node)));
        return text.toString();
    }

    /** Its fields, in order; none has been looked up yet. */
    List<FieldMark> marks() {
        var marks = new ArrayList<FieldMark>();
        Matcher field = FieldMark.WRITTEN.matcher(text());
        while (field.find()) {
            marks.add(new FieldMark(FieldMark.name(field), this, runs(field.start(), field.end()) > 1));
        }
        return marks;
    }

    /** What is left when the fields are taken out. */
    String textBesideFields() {
        return FieldMark.WRITTEN.matcher(text()).replaceAll("");
    }

    /** Puts each field that is cut into runs into the run it begins in, whose look it takes. */
    void join() {
        List<StringBuilder> contents = new ArrayList<>();
        texts.forEach(node -> contents.add(new StringBuilder(content(node))));
        List<int[]> fields = new ArrayList<>();
        Matcher written = FieldMark.WRITTEN.matcher(text());
        while (written.find()) {
            fields.add(new int[] {written.start(), written.end()});
        }
        for (int i = fields.size() - 1; i >= 0; i--) {
            join(contents, fields.get(i)[0], fields.get(i)[1]);
        }
        for (int i = 0; i < contents.size(); i++) {
            write(texts.get(i), contents.get(i).toString());
        }
    }

    /** From the last field to the first, so that the places of those before it stay what they were. */
    private static void join(List<StringBuilder> contents, int from, int to) {
        int offset = 0;
        StringBuilder first = null;
        for (StringBuilder content : contents) {
            int length = content.length();
            if (first == null && from < offset + length) {
                first = content;
            } else if (first != null) {
                int rest = Math.min(to - offset, length);
                first.append(content, 0, rest);
                content.delete(0, rest);
            }
            offset += length;
            if (offset >= to) {
                return;
            }
        }
    }

    private int runs(int from, int to) {
        int offset = 0;
        int runs = 0;
        for (Node node : texts) {
            int length = content(node).length();
            if (length > 0 && offset < to && offset + length > from) {
                runs++;
            }
            offset += length;
        }
        return runs;
    }

    private static String content(Node node) {
        return node instanceof Attr attribute ? attribute.getValue() : node.getTextContent();
    }

    /** Also where the content stays as it is, a field becomes one node: a remark in the XML may cut it. */
    private static void write(Node node, String content) {
        boolean hasField = FieldMark.WRITTEN.matcher(content).find();
        if (node instanceof Attr attribute) {
            attribute.setValue(content);
        } else if (hasField || !content.equals(node.getTextContent())) {
            node.setTextContent(content);
        }
        if (node instanceof Element element && hasField) {
            element.setAttributeNS(XML, "xml:space", "preserve");
        }
    }
}
