package dev.tenglong.report;

import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader must know before relying on a list that is printed again (提醒): it was taken back, something it was
 * drawn on no longer counts, or a period before it was screened only afterwards.
 *
 * @param mark     a few words behind the title
 * @param sentence the whole of it, without a full stop
 */
public record Caveat(String mark, String sentence) {

    /** The caveats of a run as things stand now; reasons are told inside the office only. */
    public static List<Caveat> of(RecordedRun run, RecordedRuns runs, Edition edition) {
        var caveats = new ArrayList<Caveat>();
        run.retracted().ifPresent(reason -> caveats.add(new Caveat("已撤回", taken(reason, edition))));
        for (RecordedRun drawn : runs.outdated(run)) {
            String since = drawn.retracted()
                    .map(reason -> taken(reason, edition))
                    .orElseGet(() -> "已有第"
                            + runs.latest(drawn.period())
                                    .orElseThrow()
                                    .revision()
                                    .number() + "版");
            caveats.add(new Caveat("所依据的清单已变动", "本清单依据 " + drawn.revision().label() + "形成，该版" + since));
        }
        runs.overlooked(run)
                .ifPresent(before ->
                        caveats.add(new Caveat("所依据的清单已变动", "本清单形成时还没有 " + before.period() + " 的清单，没有以它为依据")));
        return List.copyOf(caveats);
    }

    private static String taken(String reason, Edition edition) {
        return edition == Edition.PUBLIC ? "已撤回" : "已撤回：" + reason;
    }
}
