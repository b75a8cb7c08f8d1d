package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.Attribution;
import dev.tenglong.listing.CaseMoves;
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
     * A few lines in Chinese. A configuration of old that this program no longer accepts keeps nobody from screening:
     * then only the counts are told.
     *
     * @param configuration the one {@code after} was made with
     */
    static List<String> lines(Ledger ledger, RecordedRun before, ScreeningRecord after, Configuration configuration)
            throws IOException {
        ListDiff diff = ListDiff.of(
                before.revision(),
                ledger.standings(before),
                after.facts().revision(),
                after.verdicts().stream().map(Standing::of).toList(),
                CaseMoves.NONE);
        try {
            Yardstick old = new RecordedYardsticks(ledger).of(before);
            Map<EnterpriseKey, Verdict> verdicts = byKey(after);
            return DiffBrief.lines(new RecordedDifferences(
                    Source.of(ledger, before),
                    new Source(after.facts(), keys -> verdicts),
                    diff,
                    new Attribution(
                            before.revision(), old, after.facts().revision(), yardstick(after, configuration))));
        } catch (UnusableInputException e) {
            return List.of(DiffBrief.counts(diff));
        }
    }

    private static Yardstick yardstick(ScreeningRecord record, Configuration configuration) {
        return new Yardstick(
                configuration.policy(),
                configuration.energy(),
                configuration.office().districtCode(),
                record.period().lastDay(),
                record.facts().exemptions());
    }

    private static Map<EnterpriseKey, Verdict> byKey(ScreeningRecord record) {
        return record.verdicts().stream()
                .collect(Collectors.toMap(v -> v.dossier().key(), Function.identity()));
    }
}
