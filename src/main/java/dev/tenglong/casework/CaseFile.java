package dev.tenglong.casework;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case as its events have made it (案件). Made from them alone, by {@link #of}: the same events give the same case.
 *
 * @param identity  what the enterprise is known by now
 * @param since     the day it entered its state
 * @param withdrawn whether it is as if it had never been opened (撤销立案)
 * @param plan      the plan in force
 * @param term      the day by which the works are to be done: of the plan, or the new one of a return
 * @param listedOn  the day of 列入
 * @param pauses    in order; the last may still last
 * @param voided    the numbers of the events that a correction took the effect of
 */
public record CaseFile(
        CaseId id,
        Particulars.Opening opening,
        Identity identity,
        CaseState state,
        LocalDate since,
        Mark mark,
        boolean withdrawn,
        Objection objection,
        Optional<Plan> plan,
        Optional<LocalDate> term,
        Optional<Particulars.Accepted> acceptance,
        Optional<LocalDate> listedOn,
        List<Pause> pauses,
        List<RecordedEvent> events,
        Set<Integer> voided) {

    public CaseFile {
        pauses = List.copyOf(pauses);
        events = List.copyOf(events);
        voided = Set.copyOf(voided);
    }

    /**
     * The case that these events make.
     *
     * @param events all of one case, in order, numbered from 1
     * @throws IllegalActException where one of them is not possible after those before it
     */
    public static CaseFile of(List<RecordedEvent> events) {
        return new Fold(events).file();
    }

    /** The case after one event more, which gets the next number. */
    public CaseFile with(CaseEvent event, long entry) {
        var all = new ArrayList<>(events);
        all.add(new RecordedEvent(events.size() + 1, entry, event));
        return of(all);
    }

    public EnterpriseKey key() {
        return identity.key();
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return !state.isEnded();
    }

    /** Whether a person ever did something about it, corrected since or not. */
    public boolean isTouched() {
        return events.stream().anyMatch(recorded -> recorded.event().act().isVerb());
    }

    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).until().isEmpty();
    }

    /** Whether an event counts. */
    public boolean counts(RecordedEvent event) {
        return !voided.contains(event.number());
    }

    /** The event that ended it; empty while it is open. */
    public Optional<RecordedEvent> ending() {
        return isOpen() ? Optional.empty() : last(Act.ACCEPT, Act.DISMISS, Act.REMOVE, Act.WITHDRAW);
    }

    /** The last step of the procedure that counts: no other may be dated before it. */
    public Optional<CaseEvent> lastStep() {
        return events.stream()
                .filter(this::counts)
                .map(RecordedEvent::event)
                .filter(event -> event.act().isStep())
                .reduce((one, other) -> other);
    }

    /** The last of these acts that counts. */
    public Optional<RecordedEvent> last(Act... acts) {
        Set<Act> wanted = Set.of(acts);
        return events.stream()
                .filter(this::counts)
                .filter(recorded -> wanted.contains(recorded.event().act()))
                .reduce((one, other) -> other);
    }
}
