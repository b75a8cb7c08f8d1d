package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an act is possible in a case as it stands (流转规则): the table of transitions, and what pauses, objections and
 * suggestions add to it.
 */
final class Rules {

    /** What may be done although the clock stands still. */
    private static final Set<Act> WHILE_PAUSED = Set.of(Act.RESUME, Act.REMOVE, Act.DISMISS, Act.PROGRESS);

    /** Nothing was issued yet, or what was no longer matters; what tells of a closing is served on a closed case. */
    private static final Set<CaseState> NEVER_SERVED = EnumSet.of(
            CaseState.SUSPECTED, CaseState.RELAPSED, CaseState.DISPATCHED, CaseState.VERIFIED, CaseState.REMOVED);

    private final CaseState state;
    private final Mark mark;
    private final Objection objection;
    private final boolean paused;

    Rules(CaseState state, Mark mark, Objection objection, boolean paused) {
        this.state = state;
        this.mark = mark;
        this.objection = objection;
        this.paused = paused;
    }

    static Rules of(CaseFile file) {
        return new Rules(file.state(), file.mark(), file.objection(), file.isPaused());
    }

    /** What people may do now, in the order of the procedure; a correction is possible always and not among them. */
    List<Act> legal() {
        return Act.verbs()
                .filter(act -> act != Act.CORRECT && refusal(act).isEmpty())
                .toList();
    }

    /** Where the act leads; only of one that is possible. */
    CaseState after(Act act) {
        return Transitions.after(state, act).orElse(suggestsSubmitting(act) ? CaseState.AWAITING_ACCEPTANCE : state);
    }

    /** Why an act is not possible, in one sentence without a full stop; empty where it is. */
    Optional<String> refusal(Act act) {
        if (act == Act.CORRECT) {
            return Optional.empty();
        }
        if (act == Act.SERVE) {
            return NEVER_SERVED.contains(state) ? Optional.of(standing(act)) : Optional.empty();
        }
        if (state.isEnded()) {
            return Optional.of("案件" + state.label() + "，不能再" + act.label());
        }
        if (act == Act.PAUSE || act == Act.RESUME) {
            return (act == Act.PAUSE) == paused ? Optional.of(paused ? "案件已在暂停计时" : "案件没有暂停计时") : Optional.empty();
        }
        if (paused && !WHILE_PAUSED.contains(act)) {
            return Optional.of("案件暂停计时，应先恢复计时再" + act.label());
        }
        if (Transitions.after(state, act).isEmpty() && !suggestsSubmitting(act)) {
            return Optional.of(standing(act));
        }
        return objected(act);
    }

    private String standing(Act act) {
        return "案件现为“" + state.label() + "”，不能" + act.label();
    }

    private Optional<String> objected(Act act) {
        boolean open = objection == Objection.OPEN;
        return switch (act) {
            case OBJECT -> open ? Optional.of("已有异议尚未处理，不能再" + act.label()) : Optional.empty();
            case OVERRULE -> open ? Optional.empty() : Optional.of("没有待处理的异议，不能" + act.label());
            case ENLIST -> open ? Optional.of("异议尚未处理，不能" + act.label()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Indicators that meet the standard again let an enterprise apply without a plan carried out; only once it is listed. */
    private boolean suggestsSubmitting(Act act) {
        return act == Act.SUBMIT
                && mark == Mark.MEETS_STANDARD
                && (state == CaseState.LISTED || state == CaseState.PLANNED);
    }
}
