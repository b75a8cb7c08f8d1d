package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Prints a sheet exactly as it was read, as CSV with LF: numbers as the shortest decimal, dates in ISO form, trailing
 * empty cells and rows cut. A formula that was never calculated has no value and prints as nothing, and so does a
 * worksheet cell of nothing but spaces; a text table is printed space by space.
 */
public final class CellDump {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final Appendable out;
    private final boolean worksheet;
    private int nextRow = 1;

    private CellDump(Appendable out, boolean worksheet) {
        this.out = out;
        this.worksheet = worksheet;
    }

    public static void write(Workbook book, SheetInfo sheet, Appendable out)
            throws IOException, UnusableInputException {
        var dump = new CellDump(out, !sheet.name().isEmpty());
        book.rows(sheet, row -> {
            dump.row(row);
            return true;
        });
    }

    private void row(SheetRow row) throws IOException {
        int last = row.lastColumn();
        while (last > 0 && value(row.cell(last)).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        for (; nextRow < row.number(); nextRow++) {
            out.append('\n');
        }
        for (int column = 1; column <= last; column++) {
            if (column > 1) {
                out.append(',');
            }
            field(value(row.cell(column)));
        }
        out.append('\n');
        nextRow++;
    }

    private String value(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            return ShortestDecimal.of(number.value());
        }
        if (cell instanceof RawCell.DateTime date) {
            // Readers differ on a format that the file only numbers; the number itself is beyond dispute.
            return date.spelledOut() ? date.text().replace(' ', 'T') : ShortestDecimal.of(date.serial());
        }
        if (cell instanceof RawCell.NotCalculated || worksheet && cell.isBlank()) {
            return "";
        }
        return LINE_END.matcher(cell.text()).replaceAll("\n");
    }

    private void field(String value) throws IOException {
        if (!needsQuotes(value)) {
            out.append(value);
            return;
        }
        out.append('"').append(value.replace("\"", "\"\"")).append('"');
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
