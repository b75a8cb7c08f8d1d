package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;

/**
 * Prints a sheet exactly as it was read, as CSV with LF: numbers as the shortest decimal, dates in ISO form, trailing
 * empty cells and rows cut. A formula that was never calculated has no value and prints as nothing.
 */
public final class CellDump {

    private final Appendable out;
    private int nextRow = 1;

    private CellDump(Appendable out) {
        this.out = out;
    }

    public static void write(Workbook book, SheetInfo sheet, Appendable out)
            throws IOException, UnusableInputException {
        var dump = new CellDump(out);
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

    private static String value(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            return ShortestDecimal.of(number.value());
        }
        if (cell instanceof RawCell.DateTime date) {
            return date.text().replace(' ', 'T');
        }
        return cell instanceof RawCell.NotCalculated ? "" : cell.text();
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
