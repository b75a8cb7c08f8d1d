package dev.tenglong.intake.sheet;

/** A merged range of cells (合并单元格); bounds are 1-based and inclusive. Only its first cell holds a value. */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** A table that merges more places than this is no table. */
    static final int MOST = 200_000;

    /** Whether it is one cell, merged with none. */
    boolean isSingle() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
