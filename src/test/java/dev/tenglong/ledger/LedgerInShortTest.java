package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger gives in short agrees with what it gives whole. */
class LedgerInShortTest {

    @TempDir
    Path folder;

    private ScreeningRecord recorded;

    @BeforeEach
    void record() throws Exception {
        try (Ledger ledger = Ledger.write(folder, LedgerTest.writer("2022-05-14T01:00:00Z", "tenglong 1"))) {
            recorded = ledger.record(new Invented(5).recording("2022-03@1", 80));
            ledger.commit();
        }
    }

    @Test
    void the_lines_come_in_the_order_of_the_list() throws Exception {
        try (Ledger ledger = read()) {
            List<Standing> lines = ledger.lines(run(ledger));

            assertThat(lines).isNotEmpty();
            assertThat(lines)
                    .extracting(Standing::key)
                    .isEqualTo(recorded.list().lines().stream()
                            .map(line -> line.verdict().dossier().key())
                            .toList());
            assertThat(lines)
                    .extracting(standing -> standing.change().orElseThrow())
                    .isEqualTo(recorded.list().lines().stream()
                            .map(ListLine::change)
                            .toList());
        }
    }

    @Test
    void some_standings_are_those_asked_for_and_no_others() throws Exception {
        EnterpriseKey key = recorded.verdicts().get(7).dossier().key();
        var unknown = new EnterpriseKey("91990100MA0999999X");
        try (Ledger ledger = read()) {
            assertThat(ledger.standings(run(ledger), List.of(key, unknown))).containsOnlyKeys(key);
            assertThat(ledger.standings(run(ledger)))
                    .contains(ledger.standings(run(ledger), List.of(key)).get(key));
        }
    }

    @Test
    void the_totals_add_up() throws Exception {
        try (Ledger ledger = read()) {
            RunTotals totals = ledger.totals(run(ledger));

            assertThat(totals.enterprises()).isEqualTo(recorded.verdicts().size());
            assertThat(totals.onList()).isEqualTo(recorded.list().lines().size());
            assertThat(totals.earlyWarnings()).isEqualTo((int)
                    recorded.verdicts().stream().filter(Verdict::earlyWarning).count());
            assertThat(totals.count(Change.NEW)).isEqualTo((int) recorded.list().lines().stream()
                    .filter(line -> line.change() == Change.NEW)
                    .count());
        }
    }

    @Test
    void all_findings_are_given_back() throws Exception {
        try (Ledger ledger = read()) {
            assertThat(ledger.findings(run(ledger))).isEqualTo(recorded.findings());
        }
    }

    @Test
    void the_size_ends_with_the_last_entry() throws Exception {
        try (Ledger ledger = read()) {
            LedgerSize size = ledger.size();

            assertThat(size.entries()).isEqualTo(run(ledger).entry());
            assertThat(recorded.facts().checkCode()).contains(size.checkCode());
            assertThat(size.bytes()).isEqualTo(Files.size(folder.resolve(Ledger.FILE)));
            assertThat(size.sources()).isZero();
        }
    }

    private Ledger read() throws LedgerException {
        return Ledger.read(folder, Duration.ofSeconds(1)).orElseThrow();
    }

    private static RecordedRun run(Ledger ledger) throws LedgerException {
        return ledger.runs().all().get(0);
    }
}
