package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void gives_back_exactly_what_was_recorded(long seed) throws Exception {
        Recording recording = new Invented(seed).recording("2022-03@1", 60);
        ScreeningRecord recorded = record(recording);
        assertThat(recorded.facts().checkCode()).isPresent();
        try (Ledger ledger = read()) {
            RecordedRun run = ledger.runs().all().get(0);
            assertThat(ledger.record(run)).isEqualTo(recorded);
            assertThat(ledger.list(run)).isEqualTo(recorded.list());
            assertThat(run.facts()).isEqualTo(recorded.facts());
            assertThat(ledger.intakeFindings(run)).isEqualTo(recording.intakeFindings());
            assertThat(ledger.files(run)).isEqualTo(recording.files());
            assertThat(ledger.configuration(run)).containsExactlyEntriesOf(recording.configuration());
            assertThat(ledger.standings(run))
                    .hasSize(recorded.verdicts().size())
                    .isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()));
        }
    }

    @Test
    void gives_back_the_rows_of_every_table() throws Exception {
        Recording recording = new Invented(9).recording("2022-03@1", 3);
        record(recording);
        try (Ledger ledger = read()) {
            List<RecordedTable> tables = ledger.tables(ledger.runs().all().get(0));
            assertThat(tables)
                    .extracting(RecordedTable::use)
                    .isEqualTo(recording.screening().inputs());
            for (int i = 0; i < tables.size(); i++) {
                var archive = new RowArchive();
                var rows = new ArrayList<SourceRow>();
                ledger.rows(tables.get(i), rows::add);
                rows.forEach(archive);
                assertThat(rows).hasSize(i < 2 ? 12 : 0);
                assertThat(archive.tables().stream().map(RowArchive.Table::sha256))
                        .isEqualTo(
                                rows.isEmpty()
                                        ? List.of()
                                        : List.of(tables.get(i).rows()));
            }
        }
    }

    @Test
    void gives_single_verdicts_and_leaves_out_those_it_does_not_have() throws Exception {
        Recording recording = new Invented(10).recording("2022-03@1", 20);
        record(recording);
        Verdict one = recording.screening().verdicts().get(3);
        EnterpriseKey key = one.dossier().key();
        try (Ledger ledger = read()) {
            RecordedRun run = ledger.runs().all().get(0);
            assertThat(ledger.verdicts(run, List.of(key, new EnterpriseKey("~没有"))))
                    .hasSize(1)
                    .containsEntry(key, one);
            Standing standing = ledger.standings(run).stream()
                    .filter(s -> s.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            assertThat(standing.name()).isEqualTo(one.dossier().name());
            assertThat(standing.category()).isEqualTo(one.category());
        }
    }

    @Test
    void remembers_every_name_an_enterprise_bore_in_the_order_they_came_up() throws Exception {
        record(new Invented(11).recording("2022-03@1", 8));
        record(new Invented(12).recording("2022-04@1", 8));
        try (Ledger ledger = read()) {
            EnterpriseKey key = EnterpriseKey.of(Optional.of(Invented.code(3)), "");
            List<String> names = ledger.enterprises(key.value()).get(key);
            assertThat(names).hasSize(2).allMatch(name -> name.startsWith("示例3厂"));
            assertThat(ledger.enterprises("示例3厂")).containsOnlyKeys(key);
            assertThat(ledger.enterprises("没有这样的名称")).isEmpty();
        }
    }

    @Test
    void has_the_same_hash_whenever_and_with_whatever_program_the_same_is_recorded(@TempDir Path other)
            throws Exception {
        ScreeningRecord one = record(
                folder, new Invented(1).recording("2022-03@1", 30), writer("2022-05-14T01:00:00Z", "tenglong 1"));
        ScreeningRecord two =
                record(other, new Invented(1).recording("2022-03@1", 30), writer("2024-01-01T09:30:00Z", "tenglong 2"));
        assertThat(one.facts().checkCode()).isEqualTo(two.facts().checkCode());
    }

    @Test
    void keeps_nothing_that_was_not_committed() throws Exception {
        try (Ledger ledger = write(folder)) {
            assertThat(ledger.isNew()).isTrue();
            ledger.record(new Invented(1).recording("2022-03@1", 5));
        }
        assertThat(Ledger.read(folder, Duration.ofSeconds(1))).isEmpty();
        try (Ledger ledger = write(folder)) {
            assertThat(ledger.isNew()).isTrue();
        }
    }

    @Test
    void refuses_to_write_where_it_was_opened_for_reading_or_after_the_end() throws Exception {
        record(new Invented(1).recording("2022-03@1", 5));
        try (Ledger ledger = read()) {
            assertThatThrownBy(() -> ledger.add(Invented.exemption(1))).isInstanceOf(IllegalStateException.class);
        }
        try (Ledger ledger = write(folder)) {
            assertThat(ledger.isNew()).isFalse();
            ledger.commit();
            assertThatThrownBy(() -> ledger.add(Invented.exemption(1))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void reads_nothing_and_makes_nothing_where_nothing_is() throws Exception {
        Path nowhere = folder.resolve("ledger");
        assertThat(Ledger.read(nowhere, Duration.ZERO)).isEmpty();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void takes_a_screening_back_visibly() throws Exception {
        record(new Invented(1).recording("2022-03@1", 5));
        try (Ledger ledger = write(folder)) {
            ledger.retract(ledger.runs().all().get(0), "用错了文件");
            ledger.commit();
        }
        try (Ledger ledger = read()) {
            assertThat(ledger.runs().all().get(0).retracted()).contains("用错了文件");
            assertThat(ledger.runs().periods()).isEmpty();
        }
    }

    @Test
    void keeps_exemptions_and_their_ends() throws Exception {
        Exemption first = Invented.exemption(1);
        Exemption second = Invented.exemption(2);
        try (Ledger ledger = write(folder)) {
            ledger.add(first);
            ledger.add(second);
            ledger.end(first, LocalDate.of(2022, 6, 1), "搬迁完成");
            ledger.commit();
        }
        try (Ledger ledger = read()) {
            assertThat(ledger.exemptions()).hasSize(2).element(1).isEqualTo(second);
            assertThat(ledger.exemptions().get(0).endedOn()).contains(LocalDate.of(2022, 6, 1));
        }
    }

    private ScreeningRecord record(Recording recording) throws LedgerException {
        return record(folder, recording, writer("2022-05-14T01:00:00Z", "tenglong 1"));
    }

    private static ScreeningRecord record(Path folder, Recording recording, Ledger.Writer writer)
            throws LedgerException {
        try (Ledger ledger = Ledger.write(folder, writer)) {
            ScreeningRecord recorded = ledger.record(recording);
            ledger.commit();
            return recorded;
        }
    }

    private Ledger read() throws LedgerException {
        return Ledger.read(folder, Duration.ofSeconds(1)).orElseThrow();
    }

    private static Ledger write(Path folder) throws LedgerException {
        return Ledger.write(folder, writer("2022-05-14T01:00:00Z", "tenglong 1"));
    }

    static Ledger.Writer writer(String time, String program) {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneId.of("Asia/Shanghai"));
        return new Ledger.Writer(clock, "screen --period 2022-03", program, Duration.ofSeconds(1));
    }
}
