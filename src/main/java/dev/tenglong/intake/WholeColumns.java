package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.NINES_REPEATED;
import static dev.tenglong.diagnostics.IntakeCode.PLACEHOLDER_NUMBER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.Workbook;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only a whole column tells of one of its cells (整列才看得出的): which mark stands before the decimals where thousands are
 * set off by points (1.025.000,50 beside 99.000), and whether the same number of nines stands again and again for no figure. The
 * sheet is looked through when the first such cell comes, once, so that an ordinary one is not read twice.
 */
final class WholeColumns {

    private static final int SHORTEST_EITHER = 5;
    private static final int LONGEST = 20;
    private static final int THOUSANDS = 4;
    private static final double FEWEST_BELOW_ZERO = -999;
    private static final double FEWEST_ABOVE_ZERO = 9999;
    private static final double MOST = 1e12;
    private static final int AGAIN = 2;

    private final List<SourceColumn> columns;
    private final DecimalMarks decimals;
    private final SourceTable table;
    private final int headerRow;
    private final Rows rows;
    private final boolean marksAreKnown;
    private final Map<Nines, Integer> nines = new HashMap<>();
    private boolean isLookedThrough;

    /** The rows of the sheet from the first one on. */
    interface Rows {
        void to(Workbook.RowHandler handler) throws IOException, UnusableInputException;
    }

    private record Nines(int column, double value) {}

    /**
     * @param headerRow     the last row of the header
     * @param marksAreKnown whether the decimals of the table have been looked at already
     */
    WholeColumns(SourceTable table, int headerRow, boolean marksAreKnown, Rows rows) {
        this.marksAreKnown = marksAreKnown;
        this.table = table;
        this.headerRow = headerRow;
        this.rows = rows;
        this.columns = table.columns().stream()
                .filter(c -> c.field().isQuantity() && c.isInSheet() && !c.isRefused())
                .toList();
        this.decimals = new DecimalMarks(table);
    }

    /** Looks through the sheet where a cell of this row needs it; to be called before the row is read. */
    void watch(SheetRow row) throws IOException, UnusableInputException {
        if (isLookedThrough || row.number() <= headerRow) {
            return;
        }
        for (SourceColumn column : columns) {
            RawCell cell = row.cell(column.column());
            if (!marksAreKnown && readsEitherWay(cell) || !Double.isNaN(ninesIn(cell))) {
                isLookedThrough = true;
                rows.to(this::look);
                return;
            }
        }
    }

    private boolean look(SheetRow row) {
        if (row.number() > headerRow) {
            for (SourceColumn column : columns) {
                double value = ninesIn(row.cell(column.column()));
                if (!Double.isNaN(value)) {
                    nines.merge(new Nines(column.column(), value), 1, Integer::sum);
                }
            }
            decimals.lookAtTexts(row);
        }
        return true;
    }

    /** What a cell is for all the column tells, said; empty where that is nothing. */
    Optional<Reading> instead(SourceColumn column, RawCell cell, Location.Cell at, Findings findings) {
        if (!isLookedThrough) {
            return Optional.empty();
        }
        if (!marksAreKnown && readsEitherWay(cell) && decimals.hasCommas(column)) {
            findings.add(DecimalMarks.unclear(column, cell, at));
            return Optional.of(Reading.UNUSABLE);
        }
        double value = ninesIn(cell);
        if (!(value < 0)
                || !column.field().mayBeNegative()
                || nines.getOrDefault(new Nines(column.column(), value), 0) < AGAIN) {
            return Optional.empty();
        }
        findings.add(Diagnostic.of(
                        PLACEHOLDER_NUMBER,
                        at,
                        column.label() + "这一列的 " + cell.text().strip() + " 出现不止一次，像是表示没有数据的数")
                .excerpt(cell.text().strip()));
        return Optional.of(Reading.UNUSABLE);
    }

    /** After the last row. */
    void report(Findings findings) {
        for (SourceColumn column : columns) {
            nines.forEach((seen, times) -> {
                if (seen.column() == column.column() && seen.value() > 0 && times >= AGAIN) {
                    findings.add(Diagnostic.of(
                            NINES_REPEATED,
                            new Location.Cell(table.file(), table.sheet(), headerRow, column.column()),
                            column.label() + "有 " + times + " 行都是 " + (long) seen.value() + "，可能表示没有数据，照常读取"));
                }
            });
        }
    }

    /** 99.000 or 99,000 as a text. */
    private static boolean readsEitherWay(RawCell cell) {
        if (!(cell instanceof RawCell.Text text) || text.text().length() < SHORTEST_EITHER) {
            return false;
        }
        String shown = text.text();
        char mark = shown.length() > LONGEST ? ' ' : shown.charAt(shown.length() - THOUSANDS);
        return (mark == '.' || mark == ',') && DecimalMarks.readsEitherWay(shown.strip());
    }

    /** The whole number of nines in a cell; NaN for any other. */
    private static double ninesIn(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            return onlyNines(number.value());
        }
        return cell instanceof RawCell.Text text
                        && text.text().length() <= LONGEST
                        && text.text().endsWith("9")
                ? onlyNines(number(text.text().strip()))
                : Double.NaN;
    }

    private static double number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean nines =
                !digits.isEmpty() && digits.length() <= 12 && digits.chars().allMatch(c -> c == '9');
        return nines ? (negative ? -1 : 1) * (double) Long.parseLong(digits) : Double.NaN;
    }

    private static double onlyNines(double value) {
        if (!(value <= FEWEST_BELOW_ZERO || value >= FEWEST_ABOVE_ZERO) || Math.abs(value) > MOST) {
            return Double.NaN;
        }
        double rest = Math.abs(value) + 1;
        while (rest >= 10) {
            rest /= 10;
        }
        return rest == 1 ? value : Double.NaN;
    }
}
