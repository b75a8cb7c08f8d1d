package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where all cases stand on a day (案件总览).
 *
 * @param states  how many are in each state, those withdrawn not counted
 * @param late    those overdue, the longest first
 * @param month   what people did in the month of the day, an act corrected since not counted
 * @param lacking how many lack papers
 * @param next    how many open cases wait for whom
 */
public record CaseBoard(
        SortedMap<CaseState, Integer> states,
        List<CaseOnDay> late,
        SortedMap<Act, Integer> month,
        int lacking,
        Map<Party, Integer> next) {

    public static CaseBoard of(Collection<CaseOnDay> cases, LocalDate day) {
        SortedMap<CaseState, Integer> states = new TreeMap<>();
        SortedMap<Act, Integer> month = new TreeMap<>();
        Map<Party, Integer> next = new EnumMap<>(Party.class);
        int lacking = 0;
        for (CaseOnDay one : cases) {
            CaseFile file = one.file();
            if (file.withdrawn()) {
                continue;
            }
            states.merge(file.state(), 1, Integer::sum);
            one.next().ifPresent(party -> next.merge(party, 1, Integer::sum));
            lacking += one.missing().isEmpty() ? 0 : 1;
            file.events().stream()
                    .filter(file::counts)
                    .map(RecordedEvent::event)
                    .filter(event -> event.act().isVerb()
                            && !event.on().isAfter(day)
                            && YearMonth.from(event.on()).equals(YearMonth.from(day)))
                    .forEach(event -> month.merge(event.act(), 1, Integer::sum));
        }
        List<CaseOnDay> late = cases.stream()
                .filter(one -> one.overdue().isPresent())
                .sorted((one, other) -> Long.compare(
                        other.overdue().orElseThrow().days(),
                        one.overdue().orElseThrow().days()))
                .toList();
        return new CaseBoard(states, late, month, lacking, next);
    }

    public int count(CaseState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many are late to a degree. */
    public long late(Overdue.Level level) {
        return late.stream()
                .filter(one -> one.overdue().orElseThrow().level() == level)
                .count();
    }
}
