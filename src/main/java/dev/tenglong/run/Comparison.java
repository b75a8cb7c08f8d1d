package dev.tenglong.run;

import dev.tenglong.casework.CasesBetween;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.Attribution;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.Yardstick;
import dev.tenglong.report.Caveat;
import dev.tenglong.report.DiffWorkbook;
import dev.tenglong.report.Edition;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.run.RecordedDifferences.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two recorded screenings (对比). */
public final class Comparison implements AutoCloseable {

    /**
     * The comparison; its lines can be asked for until the ledger is closed.
     *
     * @param indicators those that either screening's criteria test
     * @param caveats    what a reader must know of the two lists
     */
    public record Result(Differences differences, Set<Indicator> indicators, List<Caveat> caveats) {}

    private final Ledger ledger;
    private final RecordedRuns runs;

    private Comparison(Ledger ledger) throws LedgerException {
        this.ledger = ledger;
        this.runs = ledger.runs();
    }

    /** @throws UnknownIdException where there is no ledger */
    public static Comparison open(Workspace workspace, Duration patience) throws LedgerException, UnknownIdException {
        return new Comparison(Recorded.open(workspace, patience));
    }

    /** @throws UnknownIdException where a list is not to be found */
    public Result compare(RevisionWish from, RevisionWish to)
            throws IOException, UnusableInputException, UnknownIdException {
        RecordedRun before = Recorded.find(runs, from);
        RecordedRun after = Recorded.find(runs, to);
        ListDiff diff = ListDiff.of(
                before.revision(),
                ledger.standings(before),
                after.revision(),
                ledger.standings(after),
                CasesBetween.of(CasesOfList.seen(ledger, runs, before), CasesOfList.seen(ledger, runs, after)));
        var yardsticks = new RecordedYardsticks(ledger);
        Yardstick old = yardsticks.of(before);
        Yardstick now = yardsticks.of(after);
        Set<Indicator> indicators = EnumSet.noneOf(Indicator.class);
        Stream.of(old, now).forEach(y -> indicators.addAll(y.policy().usedIndicators()));
        var attribution = new Attribution(before.revision(), old, after.revision(), now);
        return new Result(
                new RecordedDifferences(Source.of(ledger, before), Source.of(ledger, after), diff, attribution),
                indicators,
                Stream.of(before, after)
                        .distinct()
                        .flatMap(run -> Caveat.of(run, runs, Edition.INTERNAL).stream())
                        .distinct()
                        .toList());
    }

    public List<Path> workbook(Result result, Path folder, String name) throws IOException, UnusableInputException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.add(name, out -> DiffWorkbook.write(result.differences(), result.indicators(), out));
            return output.putInPlace();
        }
    }

    @Override
    public void close() throws LedgerException {
        ledger.close();
    }
}
