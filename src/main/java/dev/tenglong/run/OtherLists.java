package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.enterprise.Period;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a case has a line on the list of another period that counts (其他各期清单); a list is read when first asked for. */
final class OtherLists implements Predicate<CaseFile> {

    private final Ledger ledger;
    private final RecordedRuns runs;
    private final Period not;
    private final Map<Period, Counterparts<Standing>> lines = new HashMap<>();
    private LedgerException failure;

    OtherLists(Ledger ledger, RecordedRuns runs, Period not) {
        this.ledger = ledger;
        this.runs = runs;
        this.not = not;
    }

    @Override
    public boolean test(CaseFile file) {
        return runs.periods().stream()
                .filter(period -> !period.equals(not))
                .filter(period -> period.compareTo(file.opening().hit().period()) >= 0)
                .anyMatch(period ->
                        lines(period).of(file.key(), file.identity().name()).isPresent());
    }

    private Counterparts<Standing> lines(Period period) {
        return lines.computeIfAbsent(period, p -> new Counterparts<>(read(p), Standing::key, Standing::name));
    }

    private List<Standing> read(Period period) {
        try {
            return ledger.lines(runs.latest(period).orElseThrow());
        } catch (LedgerException e) {
            failure = e;
            return List.of();
        }
    }

    /** What went wrong with reading. */
    void rethrow() throws LedgerException {
        if (failure != null) {
            throw failure;
        }
    }
}
