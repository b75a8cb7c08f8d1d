package dev.tenglong.report;

import dev.tenglong.casework.CaseBoard;
import dev.tenglong.enterprise.Period;
import dev.tenglong.ledger.LedgerSize;
import dev.tenglong.ledger.RunTotals;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.screening.Exemption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where things stand in a workspace on a day (现状).
 *
 * @param config    the folder of its configuration; empty where the program's own is used
 * @param size      empty where there is no ledger
 * @param periods   the runs that count, by period
 * @param retracted runs taken back, in the order of recording
 * @param streets   how many lines of the latest list each subdistrict has, in the order of the list
 * @param expiring  exemptions that run out soon, by their last day
 * @param cases     empty where there are none, or the configuration does not say how long they may take
 * @param next      what to do next, the most pressing first
 */
public record StatusReport(
        LocalDate asOf,
        Path folder,
        Optional<Path> config,
        Path ledger,
        Optional<LedgerSize> size,
        List<Recorded> periods,
        List<RecordedRun> retracted,
        List<Street> streets,
        List<Expiring> expiring,
        Optional<CaseBoard> cases,
        List<Step> next) {

    public StatusReport {
        periods = List.copyOf(periods);
        retracted = List.copyOf(retracted);
        streets = List.copyOf(streets);
        expiring = List.copyOf(expiring);
        next = List.copyOf(next);
    }

    /**
     * The run that counts for a period.
     *
     * @param caveats that something it was drawn on no longer counts
     */
    public record Recorded(RecordedRun run, RunTotals totals, List<Caveat> caveats) {

        public Recorded {
            caveats = List.copyOf(caveats);
        }

        public Period period() {
            return run.period();
        }
    }

    /** A subdistrict and its lines. */
    public record Street(String name, int lines) {}

    /** @param name of the enterprise, as last recorded; its code where it never was */
    public record Expiring(Exemption exemption, String name) {}

    /** @param why in a few words */
    public record Step(String command, String why) {}
}
