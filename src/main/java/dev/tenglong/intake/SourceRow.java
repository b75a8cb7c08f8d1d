package dev.tenglong.intake;

import dev.tenglong.diagnostics.Location;
import java.util.List;

/**
 * One row of a departmental table, read.
 *
 * @param row      1-based
 * @param readings one for each column of {@code table}, in its order
 */
public record SourceRow(SourceTable table, int row, List<Reading> readings) {

    /** What this row says of a field; missing where the table does not have it. */
    public Reading reading(Field field) {
        int index = table.indexOf(field);
        return index < 0 ? Reading.MISSING : readings.get(index);
    }

    /** The cell a field was read from. The table must have it. */
    public Location.Cell cell(Field field) {
        return new Location.Cell(
                table.file(),
                table.sheet(),
                row,
                table.columns().get(table.indexOf(field)).column());
    }

    public Location.Cell place() {
        return Location.Cell.row(table.file(), table.sheet(), row);
    }
}
