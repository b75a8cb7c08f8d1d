package dev.tenglong.intake.sheet;

/** A merged range of cells (合并单元格); bounds are 1-based and inclusive. Only its first cell holds a value. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
