package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a case should do, written down a second time and as plainly as can be: a state, four flags, and for each verb when it is
 * possible and where it leads. The program must never disagree.
 */
final class Model {

    CaseState state;
    boolean meets;
    boolean paused;
    boolean objected;

    Model(boolean relapsed) {
        state = relapsed ? CaseState.RELAPSED : CaseState.SUSPECTED;
    }

    boolean ended() {
        return state == CaseState.CLOSED || state == CaseState.REMOVED;
    }

    /** Does it, if it is possible. */
    boolean act(String verb) {
        if (ended()) {
            return false;
        }
        switch (verb) {
            case "pause":
                return !paused && (paused = true);
            case "resume":
                return paused && !(paused = false);
            case "remove":
                paused = false;
                return to(CaseState.REMOVED);
            case "dismiss":
                if (state != CaseState.DISPATCHED) {
                    return false;
                }
                paused = false;
                return to(CaseState.REMOVED);
            case "progress":
                return in(CaseState.RECTIFYING, CaseState.RETURNED);
            default:
                return !paused && step(verb);
        }
    }

    private boolean step(String verb) {
        switch (verb) {
            case "dispatch":
                return in(CaseState.SUSPECTED, CaseState.RELAPSED) && to(CaseState.DISPATCHED);
            case "verify":
                return in(CaseState.DISPATCHED) && to(CaseState.VERIFIED);
            case "notify":
                return in(CaseState.VERIFIED) && to(CaseState.NOTIFIED);
            case "object":
                return in(CaseState.NOTIFIED) && !objected && (objected = true);
            case "overrule":
                return in(CaseState.NOTIFIED) && objected && !(objected = false);
            case "enlist":
                return in(CaseState.NOTIFIED) && !objected && to(CaseState.LISTED);
            case "plan":
                return in(CaseState.LISTED) && to(CaseState.PLANNED)
                        || in(CaseState.PLANNED, CaseState.RECTIFYING, CaseState.RETURNED);
            case "start":
                return in(CaseState.PLANNED, CaseState.RETURNED) && to(CaseState.RECTIFYING);
            case "submit":
                boolean works = in(CaseState.RECTIFYING, CaseState.RETURNED);
                boolean already = meets && in(CaseState.LISTED, CaseState.PLANNED);
                return (works || already) && to(CaseState.AWAITING_ACCEPTANCE);
            case "accept":
                return in(CaseState.AWAITING_ACCEPTANCE) && to(CaseState.CLOSED);
            case "return":
                return in(CaseState.AWAITING_ACCEPTANCE) && to(CaseState.RETURNED);
            default:
                throw new IllegalArgumentException(verb);
        }
    }

    private boolean in(CaseState first, CaseState... rest) {
        Set<CaseState> states = EnumSet.of(first, rest);
        return states.contains(state);
    }

    private boolean to(CaseState next) {
        state = next;
        return true;
    }
}
