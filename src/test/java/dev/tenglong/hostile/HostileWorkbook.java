package dev.tenglong.hostile;

import dev.tenglong.hostile.HostileZip.Packed;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook in good order but for the parts that are replaced. */
final class HostileWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String SHEET_START = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";

    private final Map<String, Packed> parts = new LinkedHashMap<>();

    HostileWorkbook() {
        with(
                "_rels/.rels",
                rels("<Relationship Id=\"a\" Type=\"" + TYPES + "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        with("xl/workbook.xml", workbook("<sheet name=\"表\" sheetId=\"1\" r:id=\"a\"/>"));
        with(
                "xl/_rels/workbook.xml.rels",
                rels(relationship("a", "worksheet", "worksheets/sheet1.xml")
                        + relationship("b", "styles", "styles.xml")
                        + relationship("c", "sharedStrings", "sharedStrings.xml")));
        with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        with(STRINGS, "<sst xmlns=\"" + MAIN + "\"><si><t>企业名称</t></si></sst>");
        with(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPES.substring(0, TYPES.length() - 1) + "\"><sheets>"
                + sheets + "</sheets></workbook>";
    }

    static String rels(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"/>";
    }

    static String sheet(String rows) {
        return SHEET_START + rows + SHEET_END;
    }

    HostileWorkbook with(String part, String content) {
        return with(part, HostileZip.packed(content));
    }

    HostileWorkbook with(String part, Packed content) {
        parts.put(part, content);
        return this;
    }

    HostileZip zip() {
        var zip = new HostileZip();
        parts.forEach(zip::part);
        return zip;
    }

    byte[] bytes() {
        return zip().bytes();
    }
}
