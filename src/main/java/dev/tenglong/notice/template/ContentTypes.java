package dev.tenglong.notice.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What each part of a Word file is (内容类型): parts may bear any name. */
record ContentTypes(Map<String, String> byPart) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = WORD + "document.main+xml";

    /** By the end of the content type; {@code #} is the name of the file. */
    private static final String[][] OTHERS = {
        {".comments+xml", "批注"},
        {".document.glossary+xml", "构建基块"},
        {".settings+xml", "文档设置"},
        {".styles+xml", "样式"},
        {".numbering+xml", "编号"},
        {".chart+xml", "图表 #"},
        {".chartex+xml", "图表 #"},
        {".diagramData+xml", "SmartArt 图形 #"},
        {".diagramDrawing+xml", "SmartArt 图形 #"},
        {".core-properties+xml", "文档属性"},
        {".extended-properties+xml", "文档属性"},
        {".custom-properties+xml", "文档属性"},
    };

    static ContentTypes of(Document document) {
        var byPart = new LinkedHashMap<String, String>();
        for (Element child : WordXml.children(document.getDocumentElement())) {
            if (child.getLocalName().equals("Override")) {
                byPart.put(child.getAttribute("PartName").replaceFirst("^/", ""), child.getAttribute("ContentType"));
            }
        }
        return new ContentTypes(byPart);
    }

    /** The part with the text; empty where this is no Word document, or one with macros, or a Word template. */
    Optional<String> main() {
        return byPart.entrySet().stream()
                .filter(part -> part.getValue().equals(MAIN))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What people call a part that holds no fields. */
    String otherName(String part) {
        String type = byPart.getOrDefault(part, "");
        String file = part.replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
        for (String[] kind : OTHERS) {
            if (type.endsWith(kind[0])) {
                return kind[1].replace("#", file);
            }
        }
        return part.endsWith(".rels") ? "链接地址" : "部件 " + part;
    }

    /** What people call a part that can hold fields; empty for any other. */
    Optional<String> name(String part) {
        String type = byPart.getOrDefault(part, "");
        String file = part.replaceFirst(".*/", "").replaceFirst("\\.xml$", "");
        return switch (type.startsWith(WORD) ? type.substring(WORD.length()) : "") {
            case "document.main+xml" -> Optional.of("正文");
            case "header+xml" -> Optional.of("页眉 " + file);
            case "footer+xml" -> Optional.of("页脚 " + file);
            case "footnotes+xml" -> Optional.of("脚注");
            case "endnotes+xml" -> Optional.of("尾注");
            default -> Optional.empty();
        };
    }
}
