package dev.tenglong.listing;

import java.util.Optional;

/**
 * That the case of an enterprise stands elsewhere in one list than in another (案件变化).
 *
 * @param from   where it stood; empty where there was no case yet
 * @param to     where it stands
 * @param detail what happened in between, with days and names, in Chinese; the same whichever way the lists are compared
 */
public record CaseMove(Optional<CaseState> from, Optional<CaseState> to, String detail) {

    public CaseMove {
        if (stands(from) == stands(to)) {
            throw new IllegalArgumentException("a case that did not move");
        }
    }

    /** Where a line without a case stands: it is suspected, and nobody has acted on it. */
    public static CaseState stands(Optional<CaseState> state) {
        return state.orElse(CaseState.SUSPECTED);
    }

    Cause cause() {
        return new Cause(
                Cause.Kind.CASE,
                Optional.empty(),
                from.map(CaseState::word),
                to.map(CaseState::word),
                label(from) + " → " + label(to) + "，" + detail);
    }

    /** For people. */
    public static String label(Optional<CaseState> state) {
        return state.map(CaseState::label).orElse("未立案");
    }
}
