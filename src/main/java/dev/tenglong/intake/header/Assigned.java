package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Unit;
import java.util.Optional;

/**
 * What a person says a column is (指定的列), which outweighs all recognition.
 *
 * @param field empty where the column is not to be read
 * @param unit  of its numbers; empty where the header or the table says so
 * @param prior whether it is of the same months of the year before (去年同期)
 */
public record Assigned(Optional<Field> field, Optional<Unit> unit, boolean prior) {

    /** A column not to be read. */
    public static final Assigned SKIPPED = new Assigned(Optional.empty(), Optional.empty(), false);
}
