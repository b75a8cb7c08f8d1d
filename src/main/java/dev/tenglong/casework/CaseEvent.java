package dev.tenglong.casework;

import dev.tenglong.enterprise.PersonalData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that happened in a case (案件事项): who, when, why, with what papers.
 *
 * @param on   the day of the act; of what a screening says, the last day of its period
 * @param by   who did it, in words; personal data is masked before it is kept
 * @param note why, or what; empty where nothing was said
 */
public record CaseEvent(
        CaseId id, Act act, LocalDate on, String by, String note, List<Evidence> evidence, Particulars particulars) {

    private static final Map<Act, Class<? extends Particulars>> KINDS = Map.ofEntries(
            Map.entry(Act.OPEN, Particulars.Opening.class),
            Map.entry(Act.IDENTIFY, Particulars.Renaming.class),
            Map.entry(Act.MEET, Particulars.Seen.class),
            Map.entry(Act.MISS, Particulars.Seen.class),
            Map.entry(Act.EXEMPT, Particulars.Seen.class),
            Map.entry(Act.HIT, Particulars.Seen.class),
            Map.entry(Act.WITHDRAW, Particulars.Seen.class),
            Map.entry(Act.REINSTATE, Particulars.Seen.class),
            Map.entry(Act.SERVE, Particulars.Served.class),
            Map.entry(Act.PLAN, Particulars.Planned.class),
            Map.entry(Act.ACCEPT, Particulars.Accepted.class),
            Map.entry(Act.RETURN, Particulars.Returned.class),
            Map.entry(Act.CORRECT, Particulars.Correcting.class));

    public CaseEvent {
        evidence = List.copyOf(evidence);
        by = PersonalData.mask(by);
        note = PersonalData.mask(note);
        if (!KINDS.getOrDefault(act, Particulars.None.class).isInstance(particulars)) {
            throw new IllegalArgumentException(act + " does not say " + particulars);
        }
        if (act.needsNote() && note.isBlank()) {
            throw new IllegalArgumentException(act + " says nothing without words");
        }
    }

    /** The same, said by that row of the form that lies with it, before any other paper. */
    public CaseEvent atRow(int row) {
        var papers = new ArrayList<>(evidence);
        papers.set(0, papers.get(0).atRow(row));
        return new CaseEvent(id, act, on, by, note, papers, particulars);
    }

    /** Whether the other says the same of the same case, whatever papers lie with either. */
    public boolean says(CaseEvent other) {
        return id.equals(other.id)
                && act == other.act
                && on.equals(other.on)
                && by.equals(other.by)
                && note.equals(other.note)
                && particulars.equals(other.particulars);
    }

    /** What a screening says. */
    static CaseEvent ofScreening(CaseId id, Act act, LocalDate on, String note, Particulars particulars) {
        return new CaseEvent(id, act, on, Party.SCREENING.label(), note, List.of(), particulars);
    }
}
