package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a screening back that was made by mistake (撤回), visibly: it stays on record and counts no more. */
public final class Retracting {

    private static final int SHORTEST = 6;

    private final Workspace workspace;
    private final Ledger.Writer writer;

    public Retracting(Workspace workspace, Ledger.Writer writer) {
        this.workspace = workspace;
        this.writer = writer;
    }

    /**
     * @param wanted period and revision, as everywhere a full year with or without its month, or the beginning of the run's hash, six digits at least
     * @return what was taken back, the lists that rest on it, and what it meant for cases
     */
    public Result retract(String wanted, String reason, boolean dryRun) throws LedgerException, UnknownIdException {
        try (Ledger looking = Recorded.open(workspace, writer.patience())) {
            find(looking.runs(), wanted);
        }
        if (dryRun) {
            try (Ledger ledger = Recorded.open(workspace, writer.patience())) {
                return result(ledger.runs(), find(ledger.runs(), wanted), List.of());
            }
        }
        try (Ledger ledger = Ledger.write(workspace.ledger(), writer)) {
            RecordedRun run = find(ledger.runs(), wanted);
            ledger.retract(run, reason);
            List<Followed> followed = followed(ledger, new CaseUpkeep(ledger).afterRetraction(run));
            ledger.commit();
            return result(ledger.runs(), run, followed);
        }
    }

    /**
     * What was taken back.
     *
     * @param resting  the screenings that rest on it and stand
     * @param followed what it meant for cases; nothing where it was only tried
     */
    public record Result(RecordedRun run, List<RecordedRun> resting, List<Followed> followed) {}

    /** What became of a case because a list no longer counts. */
    public record Followed(Act act, CaseFile file) {}

    private static List<Followed> followed(Ledger ledger, List<CaseEvent> events) throws LedgerException {
        var followed = new ArrayList<Followed>();
        for (CaseEvent event : events) {
            followed.add(new Followed(event.act(), ledger.find(event.id()).orElseThrow()));
        }
        return followed;
    }

    private static Result result(RecordedRuns runs, RecordedRun run, List<Followed> followed) {
        return new Result(
                run,
                runs.all().stream()
                        .filter(RecordedRun::stands)
                        .filter(other -> other.facts().drawnOn().contains(run.revision()))
                        .toList(),
                followed);
    }

    private static RecordedRun find(RecordedRuns runs, String wanted) throws UnknownIdException {
        Optional<String> revision = RevisionWish.parse(wanted).map(RevisionWish::toString);
        List<RecordedRun> meant = runs.all().stream()
                .filter(run -> revision.equals(Optional.of(run.revision().toString())) || isBeginning(wanted, run))
                .toList();
        List<RecordedRun> standing = meant.stream().filter(RecordedRun::stands).toList();
        List<RecordedRun> found = standing.isEmpty() ? meant : standing;
        if (found.isEmpty()) {
            throw new UnknownIdException(
                    CommandCode.NOT_RECORDED,
                    "台账中没有筛查 " + wanted,
                    candidates(runs.all()),
                    "写作 2022-03@2，或写出运行标识的前 " + SHORTEST + " 位以上");
        }
        if (found.size() > 1) {
            throw new UnknownIdException(
                    LedgerCode.RUN_AMBIGUOUS,
                    wanted + " 是 " + found.size() + " 次筛查的运行标识的开头",
                    candidates(found),
                    LedgerCode.RUN_AMBIGUOUS.remedy());
        }
        RecordedRun run = found.get(0);
        if (!run.stands()) {
            throw new UnknownIdException(
                    LedgerCode.RUN_RETRACTED,
                    run.revision() + " 先前已经撤回: " + run.retracted().orElseThrow(),
                    List.of(),
                    LedgerCode.RUN_RETRACTED.remedy());
        }
        return run;
    }

    private static boolean isBeginning(String wanted, RecordedRun run) {
        return wanted.length() >= SHORTEST && run.facts().run().startsWith(wanted.toLowerCase(Locale.ROOT));
    }

    private static List<String> candidates(List<RecordedRun> runs) {
        return runs.stream()
                .map(run -> run.revision() + "  " + run.facts().run() + (run.stands() ? "" : "  已撤回"))
                .toList();
    }
}
