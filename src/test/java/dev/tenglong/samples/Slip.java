package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.util.List;

/**
 * A deliberate mistake in the sample (故意留下的差错).
 *
 * @param periods  in whose file it stands
 * @param table    which file
 * @param column   header of the cell; empty where the whole row is meant
 * @param value    what stands in the cell instead
 * @param what     for the reader of the sample: what is wrong
 * @param expected and what the program should do
 */
record Slip(
        Kind kind,
        List<Period> periods,
        Table table,
        Firm firm,
        String column,
        Object value,
        String what,
        String expected) {

    /** How a row departs from what it should be. */
    enum Kind {
        /** One cell is wrong. */
        CELL,
        /** The row stands there a second time, with one cell different or none. */
        SECOND_ROW,
        /** The row is missing. */
        NO_ROW
    }

    boolean in(Period period, Table where) {
        return table == where && periods.contains(period);
    }
}
