package dev.tenglong.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that every part can be odd. */
final class XlsxFile {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** One visible sheet with these rows. */
    XlsxFile(String sheetData) {
        part("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook("", "<sheet name=\"表一\" sheetId=\"1\" r:id=\"r1\"/>"));
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("r2", "styles", "styles.xml")
                        + relationship("r3", "sharedStrings", "sharedStrings.xml")));
        part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>");
        part("xl/worksheets/sheet1.xml", worksheet(sheetData));
    }

    static String worksheet(String sheetData) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData + "</sheetData></worksheet>";
    }

    static String workbook(String properties, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPES + "\">" + properties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relationships(String content) {
        return "<Relationships xmlns=\"" + RELS + "\">" + content + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    XlsxFile without(String name) {
        parts.remove(name);
        return this;
    }

    XlsxFile strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Styles 0, 1, … with these formats; a format that is no number is a custom code. */
    XlsxFile formats(String... formats) {
        var codes = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            int id = builtIn ? Integer.parseInt(formats[i]) : 164 + i;
            if (!builtIn) {
                codes.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i] + "\"/>");
            }
            styles.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("测试.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
