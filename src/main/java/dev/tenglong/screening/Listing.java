package dev.tenglong.screening;

import java.util.Optional;

/**
 * What list-when comes to for one enterprise (是否列入), decided twice: on firm grounds, where what rests on a basis that only
 * warns counts as unknown, and on all there is.
 */
record Listing(Optional<Boolean> listed, boolean earlyWarning, Grounds grounds) {

    /** @param lacksBasis whether an accepted basis is what is missing */
    static Listing of(Truth firm, Truth whole, boolean lacksBasis) {
        if (firm != Truth.UNKNOWN) {
            return new Listing(Optional.of(firm == Truth.TRUE), false, Grounds.FIRM);
        }
        if (whole == Truth.UNKNOWN) {
            return new Listing(Optional.empty(), false, lacksBasis ? Grounds.WEAK : Grounds.FIRM);
        }
        return new Listing(Optional.of(false), whole == Truth.TRUE, Grounds.WEAK);
    }
}
