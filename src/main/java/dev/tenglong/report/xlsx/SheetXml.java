package dev.tenglong.report.xlsx;

import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a sheet as XML. What comes before the rows in the file (widths, frozen panes) is often known only after
 * the first rows, so these wait until it is.
 */
final class SheetXml {

    private static final int ENOUGH = 1 << 16;

    private final OutputStream out;
    private final StringBuilder rows = new StringBuilder(ENOUGH + 4096);
    private final List<String> merged = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private String[] columnNames = new String[0];
    private boolean begun;
    private int row;
    private int rowStart;

    SheetXml(OutputStream out) {
        this.out = out;
    }

    /** Writes what comes before the rows; from here on rows are streamed. */
    void begin(String head) throws IOException {
        write(head + "<sheetData>");
        begun = true;
    }

    boolean isBegun() {
        return begun;
    }

    /** Number of the row written last, from 1; 0 before the first. */
    int row() {
        return row;
    }

    void startRow() {
        row++;
        rowStart = rows.length();
    }

    void skipRow() {
        row++;
    }

    void endRow(int points) throws IOException {
        rows.insert(rowStart, "<row r=\"" + row + "\" ht=\"" + Math.min(points, 409) + "\" customHeight=\"1\">");
        rows.append("</row>");
        if (begun && rows.length() > ENOUGH) {
            flush();
        }
    }

    /** @param column from 0 */
    void empty(int column, int style) {
        open(column, style).append("/>");
    }

    void text(int column, int style, String text) {
        open(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.append(rows, text);
        rows.append("</t></is></c>");
    }

    void number(int column, int style, BigDecimal amount) {
        open(column, style).append("><v>").append(amount.toPlainString()).append("</v></c>");
    }

    void merge(int first, int last) {
        if (last > first) {
            merged.add("<mergeCell ref=\"" + name(first) + row + ":" + name(last) + row + "\"/>");
        }
    }

    void link(int column, String sheet) {
        links.add("<hyperlink ref=\"" + name(column) + row + "\" location=\"" + XmlText.of(quoted(sheet) + "!A1")
                + "\"/>");
    }

    /** Writes what comes after the rows. {@code filter} is empty or the element of that name. */
    void end(String filter, String tail) throws IOException {
        flush();
        var xml = new StringBuilder("</sheetData>").append(filter);
        list(xml, "mergeCells", merged);
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>");
            links.forEach(xml::append);
            xml.append("</hyperlinks>");
        }
        write(xml.append(tail).toString());
    }

    /** The letters of a column, from 0. */
    String name(int column) {
        if (column >= columnNames.length) {
            columnNames = new String[column + 32];
            for (int i = 0; i < columnNames.length; i++) {
                columnNames[i] = Location.Cell.letters(i + 1);
            }
        }
        return columnNames[column];
    }

    /** A sheet's name as formulas write it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private StringBuilder open(int column, int style) {
        return rows.append("<c r=\"")
                .append(name(column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private static void list(StringBuilder xml, String name, List<String> items) {
        if (!items.isEmpty()) {
            xml.append('<')
                    .append(name)
                    .append(" count=\"")
                    .append(items.size())
                    .append("\">");
            items.forEach(xml::append);
            xml.append("</").append(name).append('>');
        }
    }

    private void flush() throws IOException {
        write(rows.toString());
        rows.setLength(0);
    }

    private void write(String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
