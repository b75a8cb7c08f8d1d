package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.DECIMAL_COMMA;
import static dev.tenglong.diagnostics.IntakeCode.DECIMAL_MARK_UNCLEAR;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a comma or a point stands before the decimals (小数点) in the columns of a text table that is not cut at commas:
 * there 1.234 may be a thousand times what it looks like. A whole column tells, or nothing does.
 */
final class DecimalMarks {

    private static final String SIGN = "[-+]?";
    /** 1.234,56 and 12,5: only a comma before decimals reads so. */
    private static final Pattern ONLY_COMMA = Pattern.compile(
            SIGN + "(?:\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3}){2,}|0,\\d+)");
    /** 1,234.56 and 12.5: only a point does. */
    private static final Pattern ONLY_POINT = Pattern.compile(
            SIGN + "(?:\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:,\\d{3}){2,}|0\\.\\d+)");
    /** 1.234 and 1,234 read either way. */
    private static final Pattern EITHER = Pattern.compile(SIGN + "[1-9]\\d{0,2}[.,]\\d{3}");

    private static final int LONGEST = 40;

    private final Map<Integer, Column> columns = new HashMap<>();

    private static final class Column {
        private final SourceColumn column;
        private boolean comma;
        private boolean point;
        private int rows;

        Column(SourceColumn column) {
            this.column = column;
        }
    }

    DecimalMarks(SourceTable table) {
        table.columns().stream()
                .filter(c -> c.field().isQuantity())
                .forEach(c -> columns.put(c.column(), new Column(c)));
    }

    /** Takes in a row below the header, before any is read. */
    void look(SheetRow row) {
        columns.forEach((number, column) -> {
            String text = text(row, number);
            column.comma |= matches(ONLY_COMMA, text);
            column.point |= matches(ONLY_POINT, text);
            column.rows += matches(ONLY_COMMA, text) || matches(EITHER, text) ? 1 : 0;
        });
    }

    /** Takes in the cells of a row that somebody typed: a number does not tell how it would be typed. */
    void lookAtTexts(SheetRow row) {
        columns.forEach((number, column) -> {
            if (row.cell(number) instanceof RawCell.Text) {
                column.comma |= matches(ONLY_COMMA, text(row, number));
            }
        });
    }

    /** Whether decimals stand behind commas somewhere in a column. */
    boolean hasCommas(SourceColumn read) {
        Column column = columns.get(read.column());
        return column != null && column.comma;
    }

    /** Whether a text is one figure with a point before its decimals and another with a comma. */
    static boolean readsEitherWay(String text) {
        return matches(EITHER, text);
    }

    /** The row with its decimals behind points. */
    SheetRow in(SheetRow row) {
        var replaced = new HashMap<Integer, RawCell>();
        columns.forEach((number, column) -> {
            String text = text(row, number);
            if (column.comma && !column.point && (matches(ONLY_COMMA, text) || matches(EITHER, text))) {
                replaced.put(number, new RawCell.Text(text.replace(".", "").replace(',', '.')));
            }
        });
        return replaced.isEmpty() ? row : new ReplacedCells(row, replaced);
    }

    /** Whether a figure reads either way in a column that is written both ways. */
    boolean isUnclear(SourceColumn read, RawCell cell) {
        Column column = columns.get(read.column());
        return column != null
                && column.comma
                && column.point
                && matches(EITHER, cell.text().strip());
    }

    static Diagnostic unclear(SourceColumn column, RawCell cell, Location.Cell at) {
        return Diagnostic.of(DECIMAL_MARK_UNCLEAR, at, column.label() + "应只有一种小数写法，这一列两种都有，分不清是小数点还是千分位")
                .excerpt(cell.text().strip());
    }

    void report(SourceTable table, int headerRow, Findings findings) {
        columns.forEach((number, column) -> {
            if (column.comma && !column.point) {
                findings.add(Diagnostic.of(
                        DECIMAL_COMMA,
                        new Location.Cell(table.file(), table.sheet(), headerRow, number),
                        column.column.label() + "整列以逗号作小数点（如 1.234,56），有 " + column.rows + " 行按 1234.56 这样读取"));
            }
        });
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).text().strip();
    }

    private static boolean matches(Pattern pattern, String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && pattern.matcher(text).matches();
    }
}
