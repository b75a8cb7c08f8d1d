package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;

/** A column that names a field (候选列). Whether it is the one read for it is still to be decided. */
record Candidate(int column, String header, HeaderLabel label, HeaderWords.Match match) {

    Field field() {
        return match.field();
    }

    /** Whether it is a quantity of the year before. */
    boolean isPrior() {
        return field().isQuantity() && label.prior() != Prior.NOT;
    }
}
