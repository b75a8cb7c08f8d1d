package dev.tenglong.notice.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part with the text (正文), taken apart so that several notices can stand in one file.
 *
 * @param beginning up to the first paragraph
 * @param content   paragraphs and tables, without the section they end with
 * @param section   that last section
 * @param turn      the last section of a notice that another one follows: it has to stand in a paragraph
 */
record MainPart(
        String name,
        List<Piece> beginning,
        List<Piece> content,
        List<Piece> section,
        List<Piece> turn,
        List<Piece> end) {

    MainPart {
        beginning = List.copyOf(beginning);
        content = List.copyOf(content);
        section = List.copyOf(section);
        turn = List.copyOf(turn);
        end = List.copyOf(end);
    }

    /** Every notice counts its pages from 1, also behind another one. */
    static MainPart of(String name, Document document) {
        Element root = document.getDocumentElement();
        Element body = WordXml.children(root).stream()
                .filter(child -> WordXml.is(child, "body"))
                .findFirst()
                .orElseThrow();
        List<Element> sections = WordXml.all(body, "sectPr");
        if (!sections.isEmpty()) {
            countFromOne(sections.get(0));
        }
        List<Element> content = new ArrayList<>(WordXml.children(body));
        List<Element> last =
                content.stream().filter(child -> WordXml.is(child, "sectPr")).toList();
        content.removeAll(last);
        return new MainPart(
                name,
                PartCompiler.beginning(root, body),
                PartCompiler.elements(content),
                PartCompiler.elements(last),
                PartCompiler.elements(last.stream().map(MainPart::paragraph).toList()),
                PartCompiler.end(root, body));
    }

    /** The whole of it, for one notice. */
    List<Piece> whole() {
        return Stream.of(beginning, content, section, end).flatMap(List::stream).toList();
    }

    /** A paragraph too low to be seen that ends a section. */
    private static Element paragraph(Element section) {
        Element paragraph = element(section, "p");
        Element properties = element(section, "pPr");
        Element spacing = element(section, "spacing");
        for (String[] setting :
                new String[][] {{"before", "0"}, {"after", "0"}, {"line", "20"}, {"lineRule", "exact"}}) {
            spacing.setAttributeNS(section.getNamespaceURI(), prefixed(section, setting[0]), setting[1]);
        }
        paragraph.appendChild(properties);
        properties.appendChild(spacing);
        properties.appendChild(section.cloneNode(true));
        return paragraph;
    }

    private static void countFromOne(Element section) {
        Element numbering = WordXml.children(section).stream()
                .filter(child -> WordXml.is(child, "pgNumType"))
                .findFirst()
                .orElseGet(() -> insert(section));
        if (WordXml.attribute(numbering, "start").isEmpty()) {
            numbering.setAttributeNS(section.getNamespaceURI(), prefixed(section, "start"), "1");
        }
    }

    /** In its place in the order the schema wants: what stands before it, then it. */
    private static Element insert(Element section) {
        List<String> before = List.of(
                "headerReference",
                "footerReference",
                "footnotePr",
                "endnotePr",
                "type",
                "pgSz",
                "pgMar",
                "paperSrc",
                "pgBorders",
                "lnNumType");
        Element numbering =
                section.getOwnerDocument().createElementNS(section.getNamespaceURI(), prefixed(section, "pgNumType"));
        Node place = WordXml.children(section).stream()
                .filter(child -> !before.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        section.insertBefore(numbering, place);
        return numbering;
    }

    private static Element element(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefixed(like, name));
    }

    private static String prefixed(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }
}
