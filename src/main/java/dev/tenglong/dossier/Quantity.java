package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;

/**
 * A quantity as tables give it (一项数量): that of the period, or that of the same months of the year before.
 *
 * @param prior whether it is that of the year before (去年同期)
 */
record Quantity(Field field, boolean prior) {

    Reading in(SourceRow row) {
        return row.reading(field, prior);
    }

    Location.Cell cell(SourceRow row) {
        return row.cell(field, prior);
    }

    int indexIn(SourceTable table) {
        return table.indexOf(field, prior);
    }

    /** What the row says of another field at the same time. */
    Reading in(SourceRow row, Field other) {
        return row.reading(other, prior);
    }

    String label() {
        return field.label(prior);
    }

    /** With a space before it, as it follows a number. */
    String unit() {
        return " " + field.dimension().base().label();
    }
}
