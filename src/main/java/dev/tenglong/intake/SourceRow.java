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
        return reading(field, false);
    }

    /** @param prior whether the column of the year before is meant (去年同期) */
    public Reading reading(Field field, boolean prior) {
        int index = table.indexOf(field, prior);
        return index < 0 ? Reading.MISSING : readings.get(index);
    }

    /** The cell a field was read from. The table must have it. */
    public Location.Cell cell(Field field) {
        return cell(field, false);
    }

    /** @param prior whether the column of the year before is meant (去年同期) */
    public Location.Cell cell(Field field, boolean prior) {
        return new Location.Cell(
                table.file(),
                table.sheet(),
                row,
                table.columns().get(table.indexOf(field, prior)).column());
    }

    public Location.Cell place() {
        return Location.Cell.row(table.file(), table.sheet(), row);
    }
}
