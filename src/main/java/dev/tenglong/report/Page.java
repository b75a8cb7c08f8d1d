package dev.tenglong.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet being written from top to bottom, set up to be printed as it stands. */
final class Page {

    private static final int LONGEST_TEXT = 32_000;
    private static final int WIDTH_UNIT = 256;

    /** Of one line of a title, in points. */
    private static final int TITLE_HEIGHT = 34;

    /** Excel's limit, in points. */
    private static final int HIGHEST = 409;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;
    private int columns = 1;

    Page(SXSSFSheet sheet, Styles styles, Provenance provenance) {
        this.sheet = sheet;
        this.styles = styles;
        Paper.setUp(sheet, provenance);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** Column widths in half-width characters; lines above the table are as wide as all of them. */
    Page widths(List<Integer> widths) {
        columns = widths.size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, widths.get(i) * WIDTH_UNIT + WIDTH_UNIT / 2);
        }
        return this;
    }

    /** A table of many columns that must stay on one sheet of paper is printed on A3. */
    Page large() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        return this;
    }

    /** What is filed away stands upright. */
    Page portrait() {
        sheet.getPrintSetup().setLandscape(false);
        return this;
    }

    /** Locks what is not to be filled in, without a password: it keeps from slips, not from people. */
    Page guarded() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        return this;
    }

    /** What may be entered into the last {@code rows} rows. */
    Entries entries(int rows) {
        return new Entries(sheet, next - rows);
    }

    /** A sheet too wide for one page is spread over {@code pages}, the first columns repeated on each. */
    Page across(int pages, int repeatedColumns) {
        sheet.getPrintSetup().setFitWidth((short) pages);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatedColumns - 1));
        return this;
    }

    /** A sheet too wide for one page, cut where it makes sense: a new page begins after each of {@code last} columns. */
    Page cut(List<Integer> last, int percent, int repeatedColumns) {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) percent);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatedColumns - 1));
        last.forEach(sheet::setColumnBreak);
        return this;
    }

    void title(String text) {
        int lines = TextLines.count(text, totalWidth() * Styles.BODY_POINTS / Styles.TITLE_POINTS);
        line(text, Look.TITLE, lines * TITLE_HEIGHT);
    }

    void banner(String text) {
        line(text, Look.BANNER, 20);
    }

    void section(String text) {
        line(text, Look.SECTION, 22);
    }

    /** A remark across the sheet; merged cells do not grow with their text, so its height is reckoned here. */
    void note(String text) {
        line(text, Look.NOTE, TextLines.height(TextLines.count(text, totalWidth())));
    }

    /** Two texts on one line: flush left and flush right. */
    void line(String left, String right) {
        Row row = row(16);
        int split = split(TextLines.width(right) + 2);
        text(row.createCell(0), left, Look.LINE_LEFT);
        merge(0, split - 1);
        if (split < columns) {
            text(row.createCell(split), right, Look.LINE_RIGHT);
            merge(split, columns - 1);
        }
    }

    /** The column from which the sheet is just wide enough for {@code width} half-width characters. */
    private int split(int width) {
        int first = columns - 1;
        for (int room = width(first); room < width && first > 1; room += width(first)) {
            first--;
        }
        return Math.max(1, first);
    }

    void blank() {
        next++;
    }

    /** The header of the sheet's main table: stays in sight, is repeated on every printed page. */
    <T> void header(List<Column<T>> table, int frozenColumns) {
        headerRow(table);
        sheet.createFreezePane(frozenColumns, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    }

    /** The header of a further table on the same sheet. */
    <T> void headerRow(List<Column<T>> table) {
        int lines = table.stream()
                .mapToInt(c -> TextLines.count(c.header(), c.width()))
                .max()
                .orElse(1);
        Row row = row(TextLines.height(lines) + 4);
        int at = 0;
        for (Column<T> column : table) {
            put(row, at, column, new Value.Text(column.header(), Look.HEADER), false);
            at += column.span();
        }
    }

    /** The rows of a table, or the words that there are none. */
    <T> void rows(List<Column<T>> table, Iterable<T> items) {
        int number = 0;
        for (T item : items) {
            row(table, item, ++number, false);
        }
        if (number == 0) {
            none(table);
        }
    }

    /** The last row of a table, set off. */
    <T> void total(List<Column<T>> table, T item) {
        row(table, item, 0, true);
    }

    private <T> void row(List<Column<T>> table, T item, int number, boolean total) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        int at = 0;
        for (Column<T> column : table) {
            Value value = column.cells().of(item, number);
            put(row, at, column, value, total);
            if (value instanceof Value.Text text && text.look() != Look.CODE) {
                lines = Math.max(lines, TextLines.count(text.text(), column.width()));
            }
            at += column.span();
        }
        row.setHeightInPoints(Math.min(HIGHEST, TextLines.height(lines)));
    }

    /** Lets people filter the table whose header is {@code rows} rows above the next row. */
    void filter(int rows, int width) {
        if (rows > 0) {
            sheet.setAutoFilter(new CellRangeAddress(next - 1 - rows, next - 1, 0, width - 1));
        }
    }

    private <T> void none(List<Column<T>> table) {
        Row row = row(20);
        int width = table.stream().mapToInt(Column::span).sum();
        for (int i = 0; i < width; i++) {
            text(row.createCell(i), i == 0 ? "本期无" : "", Look.WORD);
        }
        merge(0, width - 1);
    }

    private void line(String text, Look look, int points) {
        Row row = row(points);
        text(row.createCell(0), text, look);
        merge(0, columns - 1);
    }

    private Row row(int points) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    /** Joins cells of the row written last. */
    private void merge(int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, first, last));
        }
    }

    private void put(Row row, int at, Column<?> column, Value value, boolean total) {
        Cell cell = row.createCell(at);
        put(cell, value, total);
        for (int i = 1; i < column.span(); i++) {
            row.createCell(at + i).setCellStyle(cell.getCellStyle());
        }
        merge(at, at + column.span() - 1);
    }

    private void put(Cell cell, Value value, boolean total) {
        if (value instanceof Value.Amount amount) {
            cell.setCellStyle(styles.amount(amount.places(), total));
            cell.setCellValue(amount.amount().doubleValue());
        } else if (value instanceof Value.Moved moved) {
            cell.setCellStyle(styles.moved(moved.places(), moved.sign()));
            cell.setCellValue(moved.amount().doubleValue());
        } else if (value instanceof Value.Text text) {
            text(cell, text.text(), total ? Look.TOTAL : text.look());
        } else if (value instanceof Value.Link link) {
            text(cell, link.text(), Look.LINK);
            Hyperlink to = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress("'" + link.sheet().replace("'", "''") + "'!A1");
            cell.setHyperlink(to);
        } else if (value instanceof Value.FileLink link) {
            text(cell, link.text(), Look.LINK);
            Hyperlink to = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
            to.setAddress(escaped(link.file()));
            cell.setHyperlink(to);
        } else {
            cell.setCellStyle(styles.text(total ? Look.TOTAL : Look.TEXT, false));
        }
    }

    /** A name as a relative address: POI takes nothing that is no URI. */
    private static String escaped(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void text(Cell cell, String text, Look look) {
        cell.setCellStyle(styles.text(look, Value.startsFormula(text)));
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
        }
    }

    private int totalWidth() {
        return IntStream.range(0, columns).map(this::width).sum();
    }

    private int width(int column) {
        return sheet.getColumnWidth(column) / WIDTH_UNIT;
    }
}
