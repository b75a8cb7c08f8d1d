package dev.tenglong.samples;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one sheet written straight as XML, the way Excel saves it (shared strings), because POI takes minutes
 * for a million rows. Cells are computed twice, once for the sheet and once for the strings, so nothing is kept.
 */
final class PlainWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int FEW = 100;

    private record Column(String header, LongFunction<Object> cell) {}

    private final String sheet;
    private final List<Column> columns = new ArrayList<>();

    PlainWorkbook(String sheet) {
        this.sheet = sheet;
    }

    /** @param cell what the row of an enterprise has, by its number from 1: a text or a number */
    PlainWorkbook column(String header, LongFunction<Object> cell) {
        columns.add(new Column(header, cell));
        return this;
    }

    void write(int rows, Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + part("workbook.xml", "sheet.main") + part("worksheets/sheet1.xml", "worksheet")
                            + part("sharedStrings.xml", "sharedStrings") + "</Types>");
            entry(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "sharedStrings", "sharedStrings.xml")));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + sheet
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            List<Column> unique =
                    columns.stream().filter(c -> isUnique(c, rows)).toList();
            Map<String, Integer> common = common(rows, unique);
            sheet(begin(zip, "xl/worksheets/sheet1.xml"), rows, unique, common);
            strings(begin(zip, "xl/sharedStrings.xml"), rows, unique, common);
        }
    }

    /** A text that differs from row to row has an index of its own in every row; other texts recur early. */
    private static boolean isUnique(Column column, int rows) {
        return rows > 1
                && column.cell().apply(1) instanceof String
                && column.header().matches("企业名称|统一社会信用代码");
    }

    private Map<String, Integer> common(int rows, List<Column> unique) {
        Map<String, Integer> common = new LinkedHashMap<>();
        columns.forEach(c -> common.putIfAbsent(c.header(), common.size()));
        for (Column column : columns) {
            for (int n = 1; n <= Math.min(rows, FEW) && !unique.contains(column); n++) {
                if (column.cell().apply(n) instanceof String text && !text.isEmpty()) {
                    common.putIfAbsent(text, common.size());
                }
            }
        }
        return common;
    }

    private void sheet(Writer out, int rows, List<Column> unique, Map<String, Integer> common) throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        for (int c = 0; c < columns.size(); c++) {
            string(out, c, 1, common.get(columns.get(c).header()));
        }
        out.write("</row>");
        for (int n = 1; n <= rows; n++) {
            out.write("<row r=\"" + (n + 1) + "\">");
            for (int c = 0, own = 0; c < columns.size(); c++) {
                Column column = columns.get(c);
                if (unique.contains(column)) {
                    string(out, c, n + 1, common.size() + (n - 1) * unique.size() + own++);
                    continue;
                }
                Object cell = column.cell().apply(n);
                if (cell instanceof Number number) {
                    double value = number.doubleValue();
                    String written = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
                    out.write("<c r=\"" + (char) ('A' + c) + (n + 1) + "\"><v>" + written + "</v></c>");
                } else if (!cell.toString().isEmpty()) {
                    string(out, c, n + 1, common.get(cell.toString()));
                }
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static void string(Writer out, int column, int row, int index) throws IOException {
        out.write("<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static void strings(Writer out, int rows, List<Column> unique, Map<String, Integer> common)
            throws IOException {
        out.write("<sst xmlns=\"" + MAIN + "\">");
        for (String text : common.keySet()) {
            out.write("<si><t>" + text.replace("&", "&amp;") + "</t></si>");
        }
        for (int n = 1; n <= rows; n++) {
            for (Column column : unique) {
                out.write("<si><t>" + column.cell().apply(n) + "</t></si>");
            }
        }
        out.write("</sst>");
        out.flush();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + OFFICE + type + "+xml\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        Writer out = begin(zip, name);
        out.write(xml);
        out.flush();
    }

    private static Writer begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2022, 5, 14, 0, 0));
        zip.putNextEntry(entry);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return out;
    }
}
