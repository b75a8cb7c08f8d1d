package dev.tenglong.intake.sheet;

import java.util.Optional;

/** One row of a sheet: its number and its cells. Valid only during the call that hands it over. */
public interface SheetRow {

    /** 1-based, as the spreadsheet program shows it; for text tables the number of the record, {@code sep=;} not counted. */
    int number();

    boolean hidden();

    /** The last column that holds a cell, 1-based; 0 for none. */
    int lastColumn();

    /** How many fields a row of a text table has, empty ones at its end included; elsewhere the last column. */
    default int fields() {
        return lastColumn();
    }

    /** Why the result of a formula may not be the one people see; empty for any other cell. */
    default Optional<FormulaDoubt> doubt(int column) {
        return Optional.empty();
    }

    /** The cell at a 1-based column; {@link RawCell#BLANK} where there is none. */
    RawCell cell(int column);
}
