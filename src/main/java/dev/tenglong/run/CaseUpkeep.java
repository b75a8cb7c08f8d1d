package dev.tenglong.run;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.FollowUp;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Keeps the cases up to the lists that count (案件跟进), in the transaction of what changes those lists. */
final class CaseUpkeep {

    private final Ledger ledger;

    CaseUpkeep(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether an entry was made after a list of the period, or of a later one, that counts. */
    static LongPredicate cameAfter(RecordedRuns runs, Period period) {
        List<Long> lists = runs.all().stream()
                .filter(run -> run.stands() && run.period().compareTo(period) >= 0)
                .map(RecordedRun::entry)
                .toList();
        return entry -> lists.stream().anyMatch(list -> list < entry);
    }

    /**
     * After a screening: recorded just now, or the one on record again.
     *
     * @return what was recorded of it
     */
    List<CaseEvent> afterScreening(OfficialList list, Collection<Verdict> verdicts) throws LedgerException {
        return follow(ledger.runs(), list, FollowUp.Basis.exempt(verdicts));
    }

    /** After a screening was taken back: what was opened for it goes, and what the list before says holds again. */
    List<CaseEvent> afterRetraction(RecordedRun retracted) throws LedgerException {
        RecordedRuns runs = ledger.runs();
        var events = new ArrayList<CaseEvent>();
        Optional<RecordedRun> counting = runs.latest(retracted.period());
        if (counting.isPresent()) {
            events.addAll(again(runs, counting.get()));
        } else {
            var nothing = new OfficialList(retracted.revision(), List.of(), List.of());
            events.addAll(follow(runs, nothing, List.of()));
        }
        List<Period> periods = runs.periods();
        if (!periods.isEmpty()) {
            RecordedRun newest = runs.latest(periods.get(periods.size() - 1)).orElseThrow();
            if (!counting.equals(Optional.of(newest))) {
                events.addAll(again(runs, newest));
            }
        }
        return events;
    }

    private List<CaseEvent> again(RecordedRuns runs, RecordedRun run) throws LedgerException {
        List<EnterpriseKey> exempt = ledger.standings(run).stream()
                .filter(standing -> standing.category() == Category.EXEMPT)
                .map(Standing::key)
                .toList();
        List<Dossier> dossiers = ledger.verdicts(run, exempt).values().stream()
                .map(Verdict::dossier)
                .toList();
        return follow(runs, ledger.list(run), dossiers);
    }

    private List<CaseEvent> follow(RecordedRuns runs, OfficialList list, List<Dossier> exempt) throws LedgerException {
        Period period = list.revision().period();
        boolean isNewest = runs.periods().stream().noneMatch(p -> p.compareTo(period) > 0);
        var others = new OtherLists(ledger, runs, period);
        var basis = new FollowUp.Basis(list, exempt, isNewest, others);
        List<CaseEvent> events = new FollowUp(basis, ledger.cases(), cameAfter(runs, period)).events();
        others.rethrow();
        if (!events.isEmpty()) {
            ledger.act(events, Map.of());
        }
        return events;
    }
}
