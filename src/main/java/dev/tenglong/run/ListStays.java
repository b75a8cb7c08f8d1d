package dev.tenglong.run;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.Counterparts;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Since when each line has been on the list without a break (在列起始). Follows each list to the one it was drawn on, not to
 * the one that counts today: what is printed of a recorded list never changes.
 */
final class ListStays {

    /** A line that was on the list before, as the list looked at last knows it. */
    private record Trail(EnterpriseKey line, EnterpriseKey key, String name) {}

    private final Ledger ledger;
    private final RecordedRuns runs;
    private final Map<EnterpriseKey, LocalDate> since = new HashMap<>();

    ListStays(Ledger ledger, RecordedRuns runs) {
        this.ledger = ledger;
        this.runs = runs;
    }

    /** The end of the first period of each line's present stay. */
    Map<EnterpriseKey, LocalDate> of(RecordedRun run, List<ListLine> lines) throws LedgerException {
        var open = new ArrayList<Trail>();
        for (ListLine line : lines) {
            EnterpriseKey key = line.verdict().dossier().key();
            since.put(key, run.period().lastDay());
            if (!begins(line.change())) {
                open.add(new Trail(key, key, line.verdict().dossier().name()));
            }
        }
        follow(run, open);
        return since;
    }

    private void follow(RecordedRun run, List<Trail> trails) throws LedgerException {
        Optional<RecordedRun> before = before(run);
        if (trails.isEmpty() || before.isEmpty()) {
            return;
        }
        var lines = new Counterparts<>(ledger.lines(before.get()), Standing::key, Standing::name);
        var open = new ArrayList<Trail>();
        for (Trail trail : trails) {
            Optional<Standing> there = lines.of(trail.key(), trail.name());
            there.ifPresent(standing -> {
                since.put(trail.line(), before.get().period().lastDay());
                if (standing.change().filter(ListStays::begins).isEmpty()) {
                    open.add(new Trail(trail.line(), standing.key(), standing.name()));
                }
            });
        }
        follow(before.get(), open);
    }

    /** The list a run was drawn on: of those of earlier periods the latest. */
    private Optional<RecordedRun> before(RecordedRun run) {
        Period period = run.period();
        return run.facts().drawnOn().stream()
                .filter(revision -> revision.period().compareTo(period) < 0)
                .max(Revision::compareTo)
                .flatMap(runs::find);
    }

    private static boolean begins(Change change) {
        return change == Change.NEW || change == Change.RELAPSED;
    }
}
