package dev.tenglong.intake;

import java.math.BigDecimal;

/** What a cell means for its field. Missing, unusable and a value of zero are three different things. */
public sealed interface Reading {

    Reading MISSING = new Missing();
    Reading UNUSABLE = new Unusable();
    Reading COVERED = new Covered();

    /** Blank, or one of the usual marks for "no figure". */
    record Missing() implements Reading {}

    /** Something that could not be read; a finding says so. Counts as unknown, never as zero. */
    record Unusable() implements Reading {}

    /** Nothing of its own: the amount of the merged cell above is that of several rows of one enterprise, once. */
    record Covered() implements Reading {}

    /** An amount in the base unit of its field's dimension. */
    record Amount(BigDecimal value) implements Reading {}

    /** An amount; 12.5 and 12.50 give equal readings. */
    static Reading amount(BigDecimal value) {
        return new Amount(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** A text. */
    record Word(String value) implements Reading {}
}
