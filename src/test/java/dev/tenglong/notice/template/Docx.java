package dev.tenglong.notice.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word file as a test looks at it: its parts as the platform unzips them, its text as POI reads it. */
record Docx(byte[] bytes) {

    /** A document of one paragraph or more, given as XML. */
    static Docx of(String paragraphs) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + paragraphs + "</w:body></w:document>");
        }
        return new Docx(bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** With a part, new or in place of one. */
    Docx with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return new Docx(out.toByteArray());
    }

    Docx with(String name, String xml) throws IOException {
        return with(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** With some XML at the end of one of the paragraphs of a part. */
    Docx insert(String part, String xml, Random random) throws IOException {
        String whole = xml(part);
        var ends = new ArrayList<Integer>();
        for (int at = whole.indexOf("</w:p>"); at >= 0; at = whole.indexOf("</w:p>", at + 1)) {
            ends.add(at);
        }
        int end = ends.get(random.nextInt(ends.size()));
        return with(part, whole.substring(0, end) + xml.replace('\'', '"') + whole.substring(end));
    }

    /** With another text in place of the first one. */
    Docx replace(String part, String text, String by) throws IOException {
        String whole = xml(part);
        int at = whole.indexOf(text);
        return with(part, whole.substring(0, at) + by + whole.substring(at + text.length()));
    }

    InputStream part(String name) throws IOException {
        return new ByteArrayInputStream(parts().get(name));
    }

    String xml(String name) throws IOException {
        return new String(parts().get(name), StandardCharsets.UTF_8);
    }

    String allXml() throws IOException {
        var xml = new StringBuilder();
        parts().forEach((name, content) -> xml.append(new String(content, StandardCharsets.UTF_8)));
        return xml.toString();
    }

    /** Everything that is to be read in it. */
    String allText() throws IOException {
        return allXml().replaceAll("<[^>]*string=\"([^\"]*)\"[^>]*>", "$1").replaceAll("<[^>]*>", "");
    }

    List<String> paragraphs() throws IOException {
        var paragraphs = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(paragraphs::add);
        }
        return paragraphs;
    }
}
