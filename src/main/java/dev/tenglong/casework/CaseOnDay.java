package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stands on a day (案件现况). What depends on the day is here and nowhere stored.
 *
 * @param due     the last day in time; empty where there is no limit or the clock stands still
 * @param overdue empty where it is in time
 * @param next    whose move it is; empty where it is nobody's any more
 */
public record CaseOnDay(
        CaseFile file, LocalDate day, Optional<LocalDate> due, Optional<Overdue> overdue, Optional<Party> next) {

    /** What may be done now, in the order of the procedure; a correction is possible always and not among them. */
    public List<Act> legal() {
        return Rules.of(file).legal();
    }

    /** Why an act is not possible now, in one sentence in Chinese without a full stop; empty where it is. */
    public Optional<String> refusal(Act act) {
        return Rules.of(file).refusal(act);
    }

    /** The papers that should lie with what was done and do not, each with its act: 核实属实缺现场核查表. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (RecordedEvent recorded : file.events()) {
            CaseEvent event = recorded.event();
            List<String> papers = papers(event.act());
            if (file.counts(recorded) && event.evidence().stream().allMatch(Evidence::isForm) && !papers.isEmpty()) {
                missing.add(event.act().label() + "（" + event.on() + "）缺" + String.join("、", papers));
            }
        }
        return List.copyOf(missing);
    }

    /** Once a service is on record, the receipt belongs to it. */
    private List<String> papers(Act act) {
        boolean served = act == Act.NOTIFY && file.last(Act.SERVE).isPresent();
        return act.evidence().stream()
                .filter(paper -> !served || !paper.equals(Act.RECEIPT))
                .toList();
    }

    /** State and what the screenings say of it, for people: 已列入（指标已达标·待验收）. */
    public String standing() {
        var notes = new ArrayList<String>();
        if (file.isOpen() && file.mark() != Mark.NONE) {
            notes.add(file.mark().label());
        }
        if (file.isPaused()) {
            notes.add("暂停计时");
        }
        if (file.state() == CaseState.NOTIFIED && file.objection() != Objection.NONE) {
            notes.add(file.objection() == Objection.OPEN ? "异议处理中" : "异议已驳回");
        }
        if (file.withdrawn()) {
            notes.add("撤销立案");
        }
        return file.state().label() + (notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）");
    }
}
