package dev.tenglong.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One sheet being written from top to bottom (一页), set up to be printed on A4 as it stands. */
public final class Page {

    /** What a spreadsheet program takes for the start of a formula when it is typed in. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private static final int LONGEST_TEXT = 32_000;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final SheetXml xml;
    private final Imprint imprint;
    private final String name;
    private final boolean first;
    private List<Integer> widths = List.of(10);
    private int pagesAcross = 1;
    private int repeatedColumns;
    private int headerRow;
    private String filter = "";

    Page(OutputStream out, Imprint imprint, String name, boolean first) {
        this.xml = new SheetXml(out);
        this.imprint = imprint;
        this.name = name;
        this.first = first;
    }

    /** Column widths in half-width characters; lines above the table are as wide as all of them. */
    public Page widths(List<Integer> halfWidths) {
        widths = List.copyOf(halfWidths);
        return this;
    }

    /** A sheet too wide for one page is spread over {@code pages}, the first columns repeated on each. */
    public Page across(int pages, int repeated) {
        pagesAcross = pages;
        repeatedColumns = repeated;
        return this;
    }

    public void title(String text) throws IOException {
        line(text, Look.TITLE, 34);
    }

    public void banner(String text) throws IOException {
        line(text, Look.BANNER, 20);
    }

    public void section(String text) throws IOException {
        line(text, Look.SECTION, 22);
    }

    public void note(String text) throws IOException {
        line(text, Look.NOTE, TextLines.height(TextLines.count(text, total(0))));
    }

    /** Two texts on one line: flush left and flush right. */
    public void line(String left, String right) throws IOException {
        int split = widths.size() - 1;
        while (split > 1 && total(split) < TextLines.width(right) + 2) {
            split--;
        }
        xml.startRow();
        text(0, left, Look.LINE_LEFT);
        xml.merge(0, split - 1);
        if (split > 0) {
            text(split, right, Look.LINE_RIGHT);
            xml.merge(split, widths.size() - 1);
        }
        xml.endRow(16);
    }

    public void blank() {
        xml.skipRow();
    }

    /** The header of the sheet's main table: stays in sight, is repeated on every printed page. */
    public <T> void header(List<Column<T>> table, int frozenColumns) throws IOException {
        subheader(table);
        headerRow = xml.row();
        xml.begin(head(frozenColumns));
    }

    /** The header of a further table on the same sheet. */
    public <T> void subheader(List<Column<T>> table) throws IOException {
        int lines = table.stream()
                .mapToInt(c -> TextLines.count(c.header(), c.width()))
                .max()
                .orElse(1);
        xml.startRow();
        int at = 0;
        for (Column<T> column : table) {
            put(at, column.span(), new Value.Text(column.header(), Look.HEADER), false);
            at += column.span();
        }
        xml.endRow(TextLines.height(lines) + 4);
    }

    /** The rows of a table, or the words that there are none. */
    public <T> void rows(List<Column<T>> table, Iterable<T> items) throws IOException {
        int number = 0;
        for (T item : items) {
            row(table, item, ++number, false);
        }
        if (number == 0) {
            none(table);
        }
    }

    /** The last row of a table, set off; its place in the table is 0. */
    public <T> void total(List<Column<T>> table, T item) throws IOException {
        row(table, item, 0, true);
    }

    /** Lets people filter the table whose last {@code rows} rows were written last. */
    public void filter(int rows, int columns) {
        if (rows > 0) {
            filter = "A%d:%s%d".formatted(xml.row() - rows, xml.name(columns - 1), xml.row());
        }
    }

    /** Whether a spreadsheet program would take the text for a formula, were it typed in. */
    public static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Ends the sheet; returns the names the workbook must define for it. */
    List<String> finish(int index) throws IOException {
        if (!xml.isBegun()) {
            xml.begin(head(0));
        }
        xml.end(filter.isEmpty() ? "" : "<autoFilter ref=\"" + filter + "\"/>", tail());
        var names = new ArrayList<String>();
        if (!filter.isEmpty()) {
            String range = SheetXml.quoted(name) + "!" + filter.replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
            names.add("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + index + "\" hidden=\"1\">"
                    + XmlText.of(range) + "</definedName>");
        }
        if (headerRow > 0) {
            String sheet = SheetXml.quoted(name);
            String columns = repeatedColumns > 0 ? sheet + "!$A:$" + xml.name(repeatedColumns - 1) + "," : "";
            names.add("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\">"
                    + XmlText.of(columns + sheet + "!$" + headerRow + ":$" + headerRow) + "</definedName>");
        }
        return names;
    }

    private String head(int frozenColumns) {
        var head =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                        + MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                        + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        if (headerRow > 0) {
            String pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
            head.append("<pane" + (frozenColumns > 0 ? " xSplit=\"" + frozenColumns + "\"" : "") + " ySplit=\""
                    + headerRow + "\" topLeftCell=\"" + xml.name(frozenColumns) + (headerRow + 1) + "\" activePane=\""
                    + pane + "\" state=\"frozen\"/><selection pane=\"" + pane + "\"/>");
        }
        head.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 1; i <= widths.size(); i++) {
            head.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths.get(i - 1)
                    + ".5\" customWidth=\"1\"/>");
        }
        return head.append("</cols>").toString();
    }

    private String tail() {
        String foot = "&L" + imprint.footLeft().replace("&", "&&") + "&C第 &P 页 共 &N 页&R"
                + imprint.footRight().replace("&", "&&");
        return "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.65\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"" + pagesAcross
                + "\" fitToHeight=\"0\"/><headerFooter><oddFooter>" + XmlText.of(foot)
                + "</oddFooter></headerFooter></worksheet>";
    }

    private <T> void row(List<Column<T>> table, T item, int number, boolean total) throws IOException {
        xml.startRow();
        int lines = 1;
        int at = 0;
        for (Column<T> column : table) {
            Value value = column.cells().of(item, number);
            put(at, column.span(), value, total);
            if (value instanceof Value.Text text && text.look() != Look.CODE) {
                lines = Math.max(lines, TextLines.count(text.text(), column.width()));
            }
            at += column.span();
        }
        xml.endRow(TextLines.height(lines));
    }

    private <T> void none(List<Column<T>> table) throws IOException {
        xml.startRow();
        put(0, table.stream().mapToInt(Column::span).sum(), new Value.Text("本期无", Look.WORD), false);
        xml.endRow(20);
    }

    private void line(String text, Look look, int points) throws IOException {
        xml.startRow();
        text(0, text, look);
        xml.merge(0, widths.size() - 1);
        xml.endRow(points);
    }

    private void put(int at, int span, Value value, boolean total) {
        Look plain = total ? Look.TOTAL : Look.TEXT;
        if (value instanceof Value.Amount amount) {
            xml.number(at, Styles.amount(amount.places(), total), amount.amount());
        } else if (value instanceof Value.Text text) {
            plain = total ? Look.TOTAL : text.look();
            text(at, text.text(), plain);
        } else if (value instanceof Value.Link link) {
            plain = Look.LINK;
            text(at, link.text(), plain);
            xml.link(at, link.sheet());
        } else {
            xml.empty(at, Styles.text(plain, false));
        }
        for (int i = 1; i < span; i++) {
            xml.empty(at + i, Styles.text(plain, false));
        }
        xml.merge(at, at + span - 1);
    }

    private void text(int column, String text, Look look) {
        int style = Styles.text(look, startsFormula(text));
        if (text.isEmpty()) {
            xml.empty(column, style);
        } else {
            xml.text(column, style, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
        }
    }

    /** The width of the sheet from a column on. */
    private int total(int from) {
        return IntStream.range(from, widths.size()).map(widths::get).sum();
    }
}
