package dev.tenglong.intake.header;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Unit;
import java.util.Optional;

/**
 * A column that names a field (候选列). Whether it is the one read for it is still to be decided.
 *
 * @param assigned what a person said of it, if anybody did
 */
record Candidate(int column, String header, HeaderLabel label, HeaderWords.Match match, Optional<Assigned> assigned) {

    Field field() {
        return match.field();
    }

    /** Whether it is a quantity of the year before. */
    boolean isPrior() {
        return field().isQuantity() && assigned.map(Assigned::prior).orElse(label.prior() != Prior.NOT);
    }

    /** The unit a person gave it. */
    Optional<Unit> assignedUnit() {
        return assigned.flatMap(Assigned::unit);
    }

    /** Whether a person said which column holds its amount; of numbered parts there may be several. */
    boolean isClaimedBy(Assigned claim) {
        return field() != Field.SERIAL
                && claim.field().filter(f -> f == field()).isPresent()
                && claim.prior() == isPrior();
    }
}
