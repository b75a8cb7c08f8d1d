package dev.tenglong.intake.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one row a reader fills again and again: a sheet of a million rows costs the memory of its widest. */
final class CellRow implements SheetRow {

    private RawCell[] cells = new RawCell[32];
    private final Map<Integer, FormulaDoubt> doubts = new HashMap<>();
    private int number;
    private boolean hidden;
    private int last;
    private int fields;

    void start(int rowNumber, boolean isHidden) {
        Arrays.fill(cells, 0, last, null);
        number = rowNumber;
        hidden = isHidden;
        last = 0;
        fields = 0;
        if (!doubts.isEmpty()) {
            doubts.clear();
        }
    }

    /** Says how many fields a row of text has, empty ones at its end included. */
    void fields(int count) {
        fields = count;
    }

    /** Says that the result of a formula may not be the one people see. */
    void doubt(int column, FormulaDoubt doubt) {
        doubts.put(column, doubt);
    }

    /** Marks the row as hidden, for readers that learn of it last. */
    void hide() {
        hidden = true;
    }

    /** Puts a cell at a 1-based column; false where one stands there already. */
    boolean put(int column, RawCell cell) {
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
        }
        if (cells[column - 1] != null) {
            return false;
        }
        cells[column - 1] = cell;
        last = Math.max(last, column);
        return true;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public int lastColumn() {
        return last;
    }

    @Override
    public int fields() {
        return Math.max(fields, last);
    }

    @Override
    public Optional<FormulaDoubt> doubt(int column) {
        return doubts.isEmpty() ? Optional.empty() : Optional.ofNullable(doubts.get(column));
    }

    @Override
    public RawCell cell(int column) {
        if (column < 1 || column > last || cells[column - 1] == null) {
            return RawCell.BLANK;
        }
        return cells[column - 1];
    }
}
