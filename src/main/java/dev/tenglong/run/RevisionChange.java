package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.Attribution;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.listing.Yardstick;
import dev.tenglong.report.DiffBrief;
import dev.tenglong.run.RecordedDifferences.Source;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new revision of a period changes against the one that counted until now (改版的变化), recorded yet or not. */
final class RevisionChange {

    private RevisionChange() {}

    /**
     * A few lines in Chinese.
     *
     * @param configuration the one {@code after} was made with
     */
    static List<String> lines(Ledger ledger, RecordedRun before, ScreeningRecord after, Configuration configuration)
            throws IOException, UnusableInputException {
        Yardstick old = new RecordedYardsticks(ledger).of(before);
        var now = new Yardstick(
                configuration.policy(),
                configuration.energy(),
                configuration.office().districtCode(),
                after.period().lastDay(),
                after.facts().exemptions());
        ListDiff diff = ListDiff.of(
                before.revision(),
                ledger.standings(before),
                after.facts().revision(),
                after.verdicts().stream().map(Standing::of).toList());
        Map<EnterpriseKey, Verdict> verdicts = after.verdicts().stream()
                .collect(Collectors.toMap(v -> v.dossier().key(), Function.identity()));
        return DiffBrief.lines(new RecordedDifferences(
                Source.of(ledger, before),
                new Source(after.facts(), keys -> verdicts),
                diff,
                new Attribution(before.revision(), old, after.facts().revision(), now)));
    }
}
