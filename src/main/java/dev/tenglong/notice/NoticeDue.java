package dev.tenglong.notice;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.listing.CaseState;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a case calls for a notice (应否发文). A machine hit never does: before the field check there is nothing to inform of.
 *
 * @param occasion what it would be issued for; empty where it may not be issued
 * @param reason   why it may not, one sentence in Chinese without a full stop; empty where it may
 * @param suspected whether that is because nobody has verified the hit yet
 */
public record NoticeDue(Optional<String> occasion, String reason, boolean suspected) {

    private static final Set<CaseState> UNVERIFIED =
            Set.of(CaseState.SUSPECTED, CaseState.DISPATCHED, CaseState.RELAPSED);

    /** From 列入 to 验收: what an enterprise is asked for. */
    private static final Set<CaseState> UNDER_WAY =
            Set.of(CaseState.LISTED, CaseState.PLANNED, CaseState.RECTIFYING, CaseState.RETURNED);

    public static NoticeDue of(NoticeKind kind, CaseOnDay now) {
        CaseFile file = now.file();
        if (UNVERIFIED.contains(file.state())) {
            return new NoticeDue(Optional.empty(), "案件现为“" + file.state().label() + "”，没有核实属实的不发" + kind.label(), true);
        }
        return switch (kind) {
            case NOTIFICATION -> when(file.state() == CaseState.VERIFIED, event(file, Act.VERIFY), kind, file);
            case IMPROVEMENT -> when(UNDER_WAY.contains(file.state()), event(file, Act.ENLIST), kind, file);
            case SUPERVISION -> supervision(now);
            case CLOSURE -> when(file.state() == CaseState.CLOSED, event(file, Act.ACCEPT), kind, file);
        };
    }

    /** What was overdue, for people: 报送整治方案. */
    public static String step(CaseState state) {
        return state == CaseState.LISTED ? "报送整治方案" : "完成整治";
    }

    private static NoticeDue supervision(CaseOnDay now) {
        CaseFile file = now.file();
        if (!UNDER_WAY.contains(file.state())) {
            return when(false, Optional.empty(), NoticeKind.SUPERVISION, file);
        }
        if (now.overdue().isEmpty()) {
            return new NoticeDue(Optional.empty(), "截至 " + now.day() + " 没有逾期，不发督办通知书", false);
        }
        return new NoticeDue(now.due().map(due -> file.state().word() + " " + due), "", false);
    }

    private static NoticeDue when(boolean due, Optional<String> occasion, NoticeKind kind, CaseFile file) {
        return due && occasion.isPresent()
                ? new NoticeDue(occasion, "", false)
                : new NoticeDue(
                        Optional.empty(), "案件现为“" + file.state().label() + "”，不是发" + kind.label() + "的环节", false);
    }

    private static Optional<String> event(CaseFile file, Act act) {
        return file.last(act).map(RecordedEvent::number).map(number -> act.word() + " " + number);
    }
}
