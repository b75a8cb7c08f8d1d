package dev.tenglong.intake.header;

import dev.tenglong.enterprise.Period;
import dev.tenglong.units.Calibre;
import java.util.Optional;

/**
 * What is asked of the columns of a table (对列的要求).
 *
 * @param period            the period they must be of; empty where a file is only looked at
 * @param unlabelledIsMonth whether a flow without a label is a single month's, not cumulative
 * @param calibre           the calibre that energy must be in; empty where a file is only looked at
 */
public record Expectation(Optional<Period> period, boolean unlabelledIsMonth, Optional<Calibre> calibre) {

    /** For files that are only looked at: whatever they say is taken as it is. */
    public static final Expectation NONE = new Expectation(Optional.empty(), false, Optional.empty());
}
