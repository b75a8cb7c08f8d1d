package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Where the cells of a page's table stand: each in the first column that no cell above still covers. */
final class HtmlGrid {

    /** What browsers hold a cell to, whatever it claims. */
    static final int WIDEST = 1_000;

    private static final int TALLEST = 65_534;
    private static final int LONGEST_NUMBER = 9;

    private final Budget budget;
    /** By column, the last row that a cell above reaches down to. */
    private int[] coveredTo = new int[32];

    private int row = 1;
    private int column;

    HtmlGrid(Budget budget) {
        this.budget = budget;
    }

    /** The number of the row whose cells are being placed. */
    int row() {
        return row;
    }

    /** Places the next cell of the row: what it spans. */
    MergedRange place(Element cell) throws UnusableInputException {
        int width = span(cell.attr("colspan"), WIDEST);
        int height = span(cell.attr("rowspan"), TALLEST);
        do {
            column++;
        } while (column < coveredTo.length && coveredTo[column] >= row);
        int last = column + width - 1;
        if (last > budget.of(Limit.COLUMNS)) {
            throw budget.exceeded(Limit.COLUMNS, "表格第 " + row + " 行至少有 " + Limit.COLUMNS.shown(last));
        }
        if (last >= coveredTo.length) {
            coveredTo = Arrays.copyOf(coveredTo, Math.max(last + 1, coveredTo.length * 2));
        }
        for (int covered = column; covered <= last; covered++) {
            coveredTo[covered] = Math.max(coveredTo[covered], row + height - 1);
        }
        var range = new MergedRange(row, row + height - 1, column, last);
        column = last;
        return range;
    }

    void endRow() throws UnusableInputException {
        row++;
        column = 0;
        if (row - 1 > budget.of(Limit.ROWS)) {
            throw budget.exceeded(Limit.ROWS, "表格至少有 " + Limit.ROWS.shown(row - 1));
        }
    }

    /** How many columns an attribute says, at least one. */
    static int width(String span) {
        return span(span, WIDEST);
    }

    private static int span(String text, int most) {
        String number = text.strip();
        if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return number.length() > LONGEST_NUMBER ? most : Math.max(1, Math.min(most, Integer.parseInt(number)));
    }
}
