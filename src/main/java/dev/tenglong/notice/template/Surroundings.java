package dev.tenglong.notice.template;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a piece of text stands in (所处), which decides whether a field there can be filled: Word computes field codes, replaces
 * bound controls and throws deleted text away, so that a value put there is lost or breaks the document.
 */
enum Surroundings {
    TEXT("文字", ""),
    SHAPE("水印、替代文字", ""),
    CODE("域代码", "选中该域按 Ctrl+Shift+F9 变为普通文字，再把字段写成普通文字"),
    DELETED("已删除的文字", "在“审阅”里选“接受所有修订”，保存后重新检查"),
    FORMULA("公式", "把字段移到公式以外"),
    BOUND("与数据绑定的内容控件", "右键该控件选“删除内容控件”，文字保留"),
    PROMPT("内容控件的提示文字", "右键该控件选“删除内容控件”，把字段写成普通文字"),
    CONTROL("内容控件的属性", "在“开发工具—属性”里删去该字段，把它写成普通文字"),
    DRAWING("图形", "把字段写在文本框或正文里"),
    ATTRIBUTE("对象的属性", "在该对象的属性里删去该字段，把它写成普通文字");

    /** The words of a shape that people write by hand: its watermark, its alternative text, the tip of a link. */
    private static final Set<String> WORDS_OF_SHAPES = Set.of("string", "descr", "title", "alt", "tooltip");

    private static final Set<String> SHAPES =
            Set.of("textpath", "docPr", "cNvPr", "shape", "rect", "imagedata", "hyperlink");

    private final String words;
    private final String remedy;

    Surroundings(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** In words, as in 域代码里的字段. */
    String words() {
        return words;
    }

    String remedy() {
        return remedy;
    }

    boolean isFillable() {
        return this == TEXT || this == SHAPE;
    }

    /** Of an element that holds text. */
    static Surroundings of(Element holder) {
        if (WordXml.is(holder, "t")) {
            return ofControl(holder);
        }
        if (WordXml.is(holder, "instrText")) {
            return CODE;
        }
        if (WordXml.is(holder, "delText") || WordXml.is(holder, "delInstrText")) {
            return DELETED;
        }
        String space = String.valueOf(holder.getNamespaceURI());
        return space.endsWith("/math") ? FORMULA : DRAWING;
    }

    static Surroundings of(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        if (attribute.getLocalName() != null
                && WORDS_OF_SHAPES.contains(attribute.getLocalName())
                && SHAPES.contains(owner.getLocalName())) {
            return SHAPE;
        }
        if (WordXml.is(owner, "fldSimple")) {
            return CODE;
        }
        for (Node node = owner; node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "sdtPr")) {
                return CONTROL;
            }
        }
        return ATTRIBUTE;
    }

    /** Word fills a bound control anew whenever it opens the file, and takes a prompt for no text at all. */
    private static Surroundings ofControl(Element text) {
        Surroundings found = TEXT;
        for (Node node = text; node != null && !WordXml.is(node, "txbxContent"); node = node.getParentNode()) {
            if (WordXml.is(node, "sdt")) {
                for (Element properties : WordXml.children(node)) {
                    if (WordXml.is(properties, "sdtPr")) {
                        found = worse(found, properties);
                    }
                }
            }
        }
        return found;
    }

    private static Surroundings worse(Surroundings found, Element properties) {
        for (Element property : WordXml.children(properties)) {
            if (property.getLocalName().equals("dataBinding")) {
                return BOUND;
            }
            if (WordXml.is(property, "showingPlcHdr") && Sections.isOn(property)) {
                return found == BOUND ? BOUND : PROMPT;
            }
        }
        return found;
    }
}
