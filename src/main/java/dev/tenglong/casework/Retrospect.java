package dev.tenglong.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stood at the end of an earlier day (回溯), by what is known now: what was corrected since never was, and what
 * people did later had not happened yet.
 */
final class Retrospect {

    private Retrospect() {}

    /** Empty where it was not open yet, or was withdrawn as if it had never been. */
    static Optional<CaseFile> of(CaseFile file, LocalDate day) {
        if (file.withdrawn() || file.events().get(0).event().on().isAfter(day)) {
            return Optional.empty();
        }
        List<RecordedEvent> events = file.events();
        int last = 0;
        for (int i = 0; i < events.size(); i++) {
            if (isAct(events.get(i)) && file.counts(events.get(i)) && !isAfter(events.get(i), day)) {
                last = i;
            }
        }
        var kept = new ArrayList<RecordedEvent>();
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent recorded = events.get(i);
            boolean then = i <= last || !recorded.event().act().isVerb() && !isAfter(recorded, day);
            if (then && file.counts(recorded) && recorded.event().act() != Act.CORRECT) {
                kept.add(new RecordedEvent(kept.size() + 1, recorded.entry(), recorded.event()));
            }
        }
        return Optional.of(CaseFile.of(kept));
    }

    private static boolean isAct(RecordedEvent recorded) {
        return recorded.event().act().isVerb() && recorded.event().act() != Act.CORRECT;
    }

    private static boolean isAfter(RecordedEvent recorded, LocalDate day) {
        return recorded.event().on().isAfter(day);
    }
}
