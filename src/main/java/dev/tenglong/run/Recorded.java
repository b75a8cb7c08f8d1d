package dev.tenglong.run;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What the ledger has on record, as commands that only look ask for it (查阅台账). */
final class Recorded {

    private Recorded() {}

    /** Opens the ledger of a workspace; where nothing was ever recorded there is nothing to look at. */
    static Ledger open(Workspace workspace, Duration patience) throws LedgerException, UnknownIdException {
        return Ledger.read(workspace.ledger(), patience).orElseThrow(() -> nothing("这里还没有台账"));
    }

    /** The run a wish means. */
    static RecordedRun find(RecordedRuns runs, RevisionWish wish) throws UnknownIdException {
        if (runs.all().isEmpty()) {
            throw nothing("台账里还没有任何筛查记录");
        }
        return runs.find(wish).orElseThrow(() -> notRecorded(runs, wish));
    }

    private static UnknownIdException notRecorded(RecordedRuns runs, RevisionWish wish) {
        List<RecordedRun> revisions = runs.all().stream()
                .filter(run -> run.period().equals(wish.period()))
                .toList();
        String known = revisions.stream()
                .map(run -> run.revision() + (run.stands() ? "" : "（已撤回）"))
                .collect(Collectors.joining("、"));
        if (revisions.isEmpty()) {
            List<String> periods = runs.periods().stream().map(Period::toString).toList();
            return new UnknownIdException(
                    CommandCode.NOT_RECORDED,
                    "台账中没有 " + wish.period() + " 的筛查记录" + (periods.isEmpty() ? "" : "，有: " + String.join("、", periods)),
                    List.of(),
                    CommandCode.NOT_RECORDED.remedy());
        }
        return new UnknownIdException(
                CommandCode.NOT_RECORDED,
                wish.number().isPresent() ? "台账中没有 " + wish + "，有: " + known : wish.period() + " 的筛查都已撤回",
                List.of(),
                wish.number().isPresent()
                        ? "改用已记录的版次"
                        : "写明版次查看已撤回的清单，如 " + revisions.get(0).revision() + "，或重新运行 tenglong screen");
    }

    private static UnknownIdException nothing(String message) {
        return new UnknownIdException(
                CommandCode.NOT_RECORDED, message, List.of(), "先运行 tenglong screen --period PERIOD FILE…，筛查的结果记入台账");
    }
}
