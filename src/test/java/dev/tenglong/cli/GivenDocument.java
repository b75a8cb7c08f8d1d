package dev.tenglong.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document from its sections {@code #正文}, {@code #页眉}, {@code #脚注}: a line is a paragraph, {@code ¦} cuts it into
 * runs, {@code | a | b |} is a row of a table, {@code [文本框] text} a text box, {@code [水印] text} the text across a page.
 * {@code [XML] …} stands in the part as it is, and {@code #批注} is the part with the comments.
 */
final class GivenDocument {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private GivenDocument() {}

    static byte[] bytes(List<Section> sections) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach(section -> texts.put(section.sheet().orElseThrow(), paragraphs(section.body())));
        boolean header = texts.containsKey("页眉");
        boolean notes = texts.containsKey("脚注");
        boolean comments = texts.containsKey("批注");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("document", "document.main")
                        + (header ? type("header1", "header") : "")
                        + (notes ? type("footnotes", "footnotes") : "")
                        + (comments ? type("comments", "comments") : "")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations((header ? relation("header", "header1.xml") : "")
                        + (notes ? relation("footnotes", "footnotes.xml") : "")
                        + (comments ? relation("comments", "comments.xml") : "")));
        String reference = header ? "<w:headerReference w:type=\"default\" r:id=\"header\"/>" : "";
        parts.put(
                "word/document.xml",
                root("document", "<w:body>" + texts.get("正文") + "<w:sectPr>" + reference + "</w:sectPr></w:body>"));
        if (header) {
            parts.put("word/header1.xml", root("hdr", texts.get("页眉")));
        }
        if (notes) {
            parts.put(
                    "word/footnotes.xml",
                    root("footnotes", "<w:footnote w:id=\"1\">" + texts.get("脚注") + "</w:footnote>"));
        }
        if (comments) {
            parts.put(
                    "word/comments.xml", root("comments", "<w:comment w:id=\"1\">" + texts.get("批注") + "</w:comment>"));
        }
        return zip(parts);
    }

    private static String paragraphs(List<String> lines) {
        var xml = new StringBuilder();
        boolean inTable = false;
        for (String line : lines) {
            boolean row = line.startsWith("| ");
            if (row != inTable) {
                xml.append(row ? "<w:tbl>" : "</w:tbl>");
                inTable = row;
            }
            xml.append(row ? row(line) : paragraph(line));
        }
        return xml + (inTable ? "</w:tbl>" : "");
    }

    private static String row(String line) {
        var row = new StringBuilder("<w:tr>");
        for (String cell : line.substring(2, line.length() - 2).split(" \\| ", -1)) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    private static String paragraph(String line) {
        if (line.startsWith("[XML] ")) {
            return line.substring(6);
        }
        if (line.startsWith("[文本框] ")) {
            return "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph(line.substring(6))
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        }
        if (line.startsWith("[水印] ")) {
            return "<w:p><w:r><w:pict><v:shape><v:textpath string=\"" + line.substring(5)
                    + "\"/></v:shape></w:pict></w:r></w:p>";
        }
        var runs = new StringBuilder("<w:p>");
        for (String run : line.split("¦")) {
            runs.append("<w:r><w:t>").append(run.replace("&", "&amp;")).append("</w:t></w:r>");
        }
        return runs + "</w:p>";
    }

    private static String root(String name, String content) {
        return "<w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2022, 5, 14, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
