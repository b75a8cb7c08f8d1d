package dev.tenglong.intake.sheet;

/**
 * A row that the file itself says is no data: the totals row of a table (汇总行). All 1-based.
 *
 * @param firstColumn the first column of the table
 * @param lastColumn  its last
 */
public record TotalsRow(int row, int firstColumn, int lastColumn) {

    public boolean covers(int column) {
        return column >= firstColumn && column <= lastColumn;
    }
}
