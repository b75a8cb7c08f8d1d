package dev.tenglong.dossier;

import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.Comparator;

/** What became of a figure since the list before (变化倍数); both are above zero. */
record Change(BigDecimal from, BigDecimal to) {

    static final int PLACES = 4;
    static final Comparator<Change> BY_SIZE = Comparator.comparing(Change::times);

    /** For telling factors of ten apart, not for reckoning with. */
    BigDecimal times() {
        return from.signum() == 0 ? BigDecimal.ZERO : Decimals.divide(to, from, PLACES);
    }

    Change reversed() {
        return new Change(to, from);
    }
}
