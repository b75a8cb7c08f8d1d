package dev.tenglong.notice.template;

import dev.tenglong.notice.NoticeField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns the tree of a part into pieces (编译). Its fields are joined and known before. */
final class PartCompiler {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private PartCompiler() {}

    /** A whole part. */
    static List<Piece> part(Element root) {
        var pieces = new PieceList();
        pieces.text(DECLARATION);
        element(root, pieces);
        return pieces.finish();
    }

    /** Some elements, one after the other. */
    static List<Piece> elements(List<Element> elements) {
        var pieces = new PieceList();
        elements.forEach(element -> element(element, pieces));
        return pieces.finish();
    }

    /** Up to the content of {@code body}: the declaration and the start tags of the document and of its body. */
    static List<Piece> beginning(Element document, Element body) {
        var pieces = new PieceList();
        pieces.text(DECLARATION);
        open(document, pieces);
        pieces.text(">");
        for (Element child : WordXml.children(document)) {
            if (child == body) {
                break;
            }
            element(child, pieces);
        }
        open(body, pieces);
        pieces.text(">");
        return pieces.finish();
    }

    /** What closes what {@link #beginning} opened. */
    static List<Piece> end(Element document, Element body) {
        var pieces = new PieceList();
        pieces.text("</" + body.getNodeName() + "></" + document.getNodeName() + ">");
        return pieces.finish();
    }

    private static void element(Element element, PieceList out) {
        if (WordXml.is(element, "tr") && repeats(element)) {
            var row = new PieceList();
            plain(element, row);
            out.add(new Piece.Row(row.finish()));
            return;
        }
        Set<NoticeField> optional = WordXml.is(element, "p") ? optional(element) : Set.of();
        if (optional.isEmpty()) {
            plain(element, out);
            return;
        }
        var paragraph = new PieceList();
        plain(element, paragraph);
        out.add(new Piece.Paragraph(optional, paragraph.finish(), otherwise(element)));
    }

    private static void plain(Element element, PieceList out) {
        open(element, out);
        if (element.getFirstChild() == null) {
            out.text("/>");
            return;
        }
        out.text(">");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, out);
            } else if (child instanceof Text text) {
                text(element, text.getData(), out);
            }
        }
        out.text("</" + element.getNodeName() + ">");
    }

    private static void open(Element element, PieceList out) {
        out.text("<" + element.getNodeName());
        boolean refers = WordXml.is(element, "headerReference") || WordXml.is(element, "footerReference");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            out.text(" " + attribute.getName() + "=\"");
            if (refers && "id".equals(attribute.getLocalName())) {
                out.add(new Piece.Reference(attribute.getValue()));
            } else {
                attribute(attribute, out);
            }
            out.text("\"");
        }
    }

    /** Only where its surroundings allow it is a field looked for; anything else is none of our business. */
    private static void text(Element holder, String text, PieceList out) {
        if (WordXml.is(holder, "t") && Surroundings.of(holder).isFillable()) {
            content(text, XmlText::content, XmlText.lineBreak(holder.getNodeName()), out);
        } else {
            out.text(XmlText.content(text));
        }
    }

    private static void attribute(Attr attribute, PieceList out) {
        if (Surroundings.of(attribute).isFillable()) {
            content(attribute.getValue(), XmlText::attribute, " ", out);
        } else {
            out.text(XmlText.attribute(attribute.getValue()));
        }
    }

    private static void content(String text, UnaryOperator<String> escaped, String lineBreak, PieceList out) {
        Matcher field = FieldMark.WRITTEN.matcher(text);
        int from = 0;
        while (field.find()) {
            out.text(escaped.apply(text.substring(from, field.start())));
            out.add(new Piece.Value(FieldMark.field(field).orElseThrow(), lineBreak));
            from = field.end();
        }
        out.text(escaped.apply(text.substring(from)));
    }

    /** Whether a field of an indicator stands in this row and not in a table inside it. */
    private static boolean repeats(Node node) {
        for (Element child : WordXml.children(node)) {
            if (WordXml.is(child, "p") && fields(child).stream().anyMatch(NoticeField::isOfIndicator)) {
                return true;
            }
            if (!WordXml.is(child, "tbl") && !WordXml.is(child, "p") && repeats(child)) {
                return true;
            }
        }
        return false;
    }

    private static Set<NoticeField> optional(Element paragraph) {
        Set<NoticeField> fields = fields(paragraph);
        fields.removeIf(field -> !field.isOptional());
        return fields;
    }

    /** The fields of a paragraph, in its text and in the attributes of its shapes. */
    private static Set<NoticeField> fields(Element paragraph) {
        Set<NoticeField> fields = EnumSet.noneOf(NoticeField.class);
        collect(paragraph, fields);
        return fields;
    }

    private static void collect(Node node, Set<NoticeField> fields) {
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                add(attributes.item(i).getNodeValue(), fields);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                add(text.getData(), fields);
            } else if (!WordXml.is(child, "p")) {
                collect(child, fields);
            }
        }
    }

    private static void add(String text, Set<NoticeField> fields) {
        Matcher field = FieldMark.WRITTEN.matcher(text);
        while (field.find()) {
            FieldMark.field(field).ifPresent(fields::add);
        }
    }

    /** A cell, a header and a text box need a paragraph; one that ends a section keeps the section. */
    private static List<Piece> otherwise(Element paragraph) {
        Optional<Element> properties = WordXml.children(paragraph).stream()
                .filter(child -> WordXml.is(child, "pPr"))
                .findFirst();
        boolean endsSection =
                properties.filter(p -> !WordXml.all(p, "sectPr").isEmpty()).isPresent();
        boolean others = WordXml.children(paragraph.getParentNode()).stream()
                .anyMatch(
                        sibling -> WordXml.is(sibling, "p") && optional(sibling).isEmpty());
        if (others && !endsSection) {
            return List.of();
        }
        var empty = new PieceList();
        open(paragraph, empty);
        empty.text(">");
        properties.ifPresent(p -> plain(p, empty));
        empty.text("</" + paragraph.getNodeName() + ">");
        return empty.finish();
    }
}
