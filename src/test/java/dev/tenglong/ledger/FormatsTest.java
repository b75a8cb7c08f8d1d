package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.listing.ScreeningRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older ledger becomes one of today's format, a newer one is refused. */
class FormatsTest {

    private static final Schema NEXT = next("CREATE TABLE later (number INTEGER PRIMARY KEY);");
    private static final Ledger.Writer WRITER = LedgerTest.writer("2022-05-14T01:00:00Z", "t");

    @TempDir
    Path folder;

    @Test
    void an_older_ledger_is_brought_up_to_date_after_a_copy_was_made(@TempDir Path older) throws Exception {
        ScreeningRecord recorded = record();
        try (Ledger ledger = Ledger.write(folder, WRITER, NEXT)) {
            assertThat(ledger.isNew()).isFalse();
            ledger.commit();
        }
        Files.copy(folder.resolve("ledger-format-" + Schema.current().version() + ".db"), older.resolve(Ledger.FILE));
        try (Ledger ledger = Ledger.read(older, Duration.ZERO).orElseThrow()) {
            assertThat(ledger.record(ledger.runs().all().get(0))).isEqualTo(recorded);
        }
        Verification verification = verify(NEXT);
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.entries()).isEqualTo(3);
        try (Ledger ledger = Ledger.write(folder, WRITER, NEXT)) {
            assertThat(ledger.record(ledger.runs().all().get(0))).isEqualTo(recorded);
        }
    }

    @Test
    void a_ledger_from_before_there_were_cases_gets_them() throws Exception {
        var first = new Schema(Schema.current().scripts().subList(0, 1));
        try (Ledger ledger = Ledger.write(folder, WRITER, first)) {
            ledger.record(new Invented(1).recording("2022-03@1", 20));
            ledger.commit();
        }
        assertThatThrownBy(() -> Ledger.read(folder, Duration.ZERO)).hasMessageStartingWith("LE110");
        try (Ledger ledger = Ledger.write(folder, WRITER)) {
            assertThat(ledger.cases()).isEmpty();
            ledger.act(InventedCases.opened(3), Map.of());
            ledger.commit();
        }
        assertThat(folder.resolve("ledger-format-1.db")).exists();
        assertThat(verify(Schema.current()).problems()).isEmpty();
        try (Ledger ledger = Ledger.read(folder, Duration.ZERO).orElseThrow()) {
            assertThat(ledger.cases()).hasSize(3);
        }
    }

    @Test
    void an_upgrade_that_is_not_committed_changes_nothing() throws Exception {
        record();
        byte[] before = Files.readAllBytes(folder.resolve(Ledger.FILE));
        Ledger.write(folder, WRITER, NEXT).close();
        assertThat(folder.resolve(Ledger.FILE)).hasBinaryContent(before);
        assertThat(verify(Schema.current()).problems()).isEmpty();
    }

    @Test
    void nobody_else_writes_while_the_copy_is_made_and_after() throws Exception {
        record();
        try (Ledger ledger = Ledger.write(folder, WRITER, NEXT);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Ledger.FILE));
                var statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            assertThatThrownBy(() -> statement.execute("BEGIN IMMEDIATE")).hasMessageContaining("BUSY");
            ledger.commit();
        }
    }

    @Test
    void an_older_ledger_is_not_read_as_it_is() throws Exception {
        record();
        assertThatThrownBy(() -> new Opening(new Folder(folder), NEXT).read(Duration.ZERO))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        e -> assertThat(e.finding().code()).isEqualTo(LedgerCode.LEDGER_OLDER));
    }

    @Test
    void a_newer_ledger_is_refused() throws Exception {
        record();
        try (Ledger ledger = Ledger.write(folder, WRITER, NEXT)) {
            ledger.commit();
        }
        byte[] before = Files.readAllBytes(folder.resolve(Ledger.FILE));
        assertThatThrownBy(() -> Ledger.read(folder, Duration.ZERO)).hasMessageStartingWith("LE103");
        assertThatThrownBy(() -> Ledger.write(folder, WRITER)).hasMessageStartingWith("LE103");
        assertThatThrownBy(() -> verify(Schema.current())).hasMessageStartingWith("LE103");
        assertThat(folder.resolve(Ledger.FILE)).hasBinaryContent(before);
    }

    @Test
    void a_script_other_than_the_one_it_was_made_with_is_found() throws Exception {
        record();
        var scripts = new ArrayList<>(Schema.current().scripts());
        Schema.Script first = scripts.get(0);
        scripts.set(0, new Schema.Script(1, first.name(), first.sql() + "-- changed\n"));
        assertThat(verify(new Schema(scripts)).problems())
                .singleElement()
                .matches(p -> p.kind() == Verification.Kind.TABLES);
    }

    private static Schema next(String sql) {
        var scripts = new ArrayList<>(Schema.current().scripts());
        scripts.add(new Schema.Script(scripts.size() + 1, "schema/later.sql", sql));
        return new Schema(scripts);
    }

    private ScreeningRecord record() throws LedgerException {
        try (Ledger ledger = Ledger.write(folder, WRITER)) {
            ScreeningRecord recorded = ledger.record(new Invented(1).recording("2022-03@1", 20));
            ledger.commit();
            return recorded;
        }
    }

    private Verification verify(Schema schema) throws LedgerException {
        return Verifier.verify(folder, Optional.empty(), Duration.ZERO, (what, number, total) -> {}, schema)
                .orElseThrow();
    }
}
