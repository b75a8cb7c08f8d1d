package dev.tenglong.casework;

import static dev.tenglong.casework.Act.ACCEPT;
import static dev.tenglong.casework.Act.DISMISS;
import static dev.tenglong.casework.Act.DISPATCH;
import static dev.tenglong.casework.Act.ENLIST;
import static dev.tenglong.casework.Act.NOTIFY;
import static dev.tenglong.casework.Act.OBJECT;
import static dev.tenglong.casework.Act.OVERRULE;
import static dev.tenglong.casework.Act.PLAN;
import static dev.tenglong.casework.Act.PROGRESS;
import static dev.tenglong.casework.Act.REMOVE;
import static dev.tenglong.casework.Act.RETURN;
import static dev.tenglong.casework.Act.START;
import static dev.tenglong.casework.Act.SUBMIT;
import static dev.tenglong.casework.Act.VERIFY;

import dev.tenglong.listing.CaseState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which act leads from which state to which (流转表). The only place that says so; what else an act needs stands elsewhere. */
final class Transitions {

    private static final Map<CaseState, Map<Act, CaseState>> TABLE = new EnumMap<>(CaseState.class);

    static {
        from(CaseState.SUSPECTED, DISPATCH, CaseState.DISPATCHED, REMOVE, CaseState.REMOVED);
        from(CaseState.RELAPSED, DISPATCH, CaseState.DISPATCHED, REMOVE, CaseState.REMOVED);
        from(CaseState.DISPATCHED, VERIFY, CaseState.VERIFIED, DISMISS, CaseState.REMOVED, REMOVE, CaseState.REMOVED);
        from(CaseState.VERIFIED, NOTIFY, CaseState.NOTIFIED, REMOVE, CaseState.REMOVED);
        from(
                CaseState.NOTIFIED,
                OBJECT,
                CaseState.NOTIFIED,
                OVERRULE,
                CaseState.NOTIFIED,
                ENLIST,
                CaseState.LISTED,
                REMOVE,
                CaseState.REMOVED);
        from(CaseState.LISTED, PLAN, CaseState.PLANNED, REMOVE, CaseState.REMOVED);
        from(CaseState.PLANNED, PLAN, CaseState.PLANNED, START, CaseState.RECTIFYING, REMOVE, CaseState.REMOVED);
        from(
                CaseState.RECTIFYING,
                PLAN,
                CaseState.RECTIFYING,
                PROGRESS,
                CaseState.RECTIFYING,
                SUBMIT,
                CaseState.AWAITING_ACCEPTANCE,
                REMOVE,
                CaseState.REMOVED);
        from(
                CaseState.AWAITING_ACCEPTANCE,
                ACCEPT,
                CaseState.CLOSED,
                RETURN,
                CaseState.RETURNED,
                REMOVE,
                CaseState.REMOVED);
        from(
                CaseState.RETURNED,
                PLAN,
                CaseState.RETURNED,
                START,
                CaseState.RECTIFYING,
                PROGRESS,
                CaseState.RETURNED,
                SUBMIT,
                CaseState.AWAITING_ACCEPTANCE,
                REMOVE,
                CaseState.REMOVED);
        from(CaseState.CLOSED);
        from(CaseState.REMOVED);
    }

    private Transitions() {}

    private static void from(CaseState state, Object... steps) {
        Map<Act, CaseState> to = new EnumMap<>(Act.class);
        for (int i = 0; i < steps.length; i += 2) {
            to.put((Act) steps[i], (CaseState) steps[i + 1]);
        }
        TABLE.put(state, to);
    }

    /** Where the act leads; empty where it is not possible from there. */
    static Optional<CaseState> after(CaseState state, Act act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
