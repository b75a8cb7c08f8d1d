package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.Verification.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way of changing a ledger behind the program's back is found. */
class VerifierTest {

    private static final String SOURCE = "示例用地表\n";

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void record() throws Exception {
        Path source = Files.writeString(whole.resolve("用地.csv"), SOURCE);
        for (int run = 1; run <= 3; run++) {
            Recording made = new Invented(run).recording("2022-0" + run + "@1", 12);
            var kept = new RecordedFile("用地.csv", Sha256.of(SOURCE), Files.size(source), true);
            var recording = new Recording(
                    made.screening(),
                    made.tables(),
                    List.of(kept),
                    Map.of(kept.sha256(), source),
                    made.intakeFindings(),
                    made.configuration());
            try (Ledger ledger =
                    Ledger.write(whole.resolve("ledger"), LedgerTest.writer("2022-05-14T01:00:00Z", "t"))) {
                ledger.record(recording);
                ledger.add(Invented.exemption(run));
                ledger.commit();
            }
        }
        try (Ledger ledger = Ledger.write(whole.resolve("ledger"), LedgerTest.writer("2022-05-14T01:00:00Z", "t"))) {
            ledger.act(InventedCases.opened(30), Map.of());
            ledger.retract(ledger.runs().all().get(0), "示例");
            ledger.commit();
        }
    }

    @Test
    void finds_nothing_in_a_ledger_nobody_touched() throws Exception {
        Verification verification = verify(copy());
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.entries()).isEqualTo(9);
        assertThat(verification.head()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // entries
                "UPDATE entry SET body = replace(body, '示例', '示列') WHERE number = 2",
                "UPDATE entry SET subject = '2022-09@1' WHERE number = 2",
                "UPDATE entry SET kind = 'exemption' WHERE number = 9",
                "UPDATE entry SET hash = lower(hex(zeroblob(32))) WHERE number = 3",
                "UPDATE entry SET recorded_at = '2022-05-14T08:00:00+08:00' WHERE number = 3",
                "UPDATE entry SET program = 'other' WHERE number = 9",
                "UPDATE entry SET seal = lower(hex(zeroblob(32))) WHERE number = 3",
                "UPDATE entry SET stored = lower(hex(zeroblob(32))) WHERE number = 2",
                "UPDATE entry SET body = CAST(body AS BLOB) WHERE number = 3",
                "DELETE FROM entry WHERE number = 3",
                "DELETE FROM entry WHERE number = 1",
                "INSERT INTO entry SELECT 10, kind, subject, body, hash, stored, recorded_at, program, seal FROM entry"
                        + " WHERE number = 9",
                "UPDATE entry SET number = -1 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 5;"
                        + " UPDATE entry SET number = 5 WHERE number = -1",
                "DELETE FROM entry",
                // contents
                "UPDATE content SET packed = zeroblob(length(packed)) WHERE rowid = 1",
                "UPDATE content SET packed = packed || x'00' WHERE rowid = 2",
                "UPDATE content SET size = size + 1 WHERE rowid = 2",
                "UPDATE content SET size = CAST(size AS TEXT) || 'x' WHERE rowid = 2",
                "DELETE FROM content WHERE rowid = 3",
                "INSERT INTO content SELECT lower(hex(zeroblob(32))), size, packed FROM content WHERE rowid = 1",
                "UPDATE content SET packed = (SELECT packed FROM content WHERE rowid = 2) WHERE rowid = 1",
                // enterprises and names
                "UPDATE enterprise SET key = '91990100MA0000999X' WHERE id = 3",
                "UPDATE enterprise SET key = 'x' WHERE id = 3; UPDATE enterprise SET key ="
                        + " (SELECT key FROM enterprise WHERE id = 4) || ' ' WHERE id = 3",
                "DELETE FROM enterprise WHERE id = 3",
                "INSERT INTO enterprise VALUES (99, '91990100MA0000999X')",
                "UPDATE enterprise_name SET name = '示例改名厂' WHERE id = 3",
                "UPDATE enterprise_name SET enterprise = 1 WHERE id = 3",
                "DELETE FROM enterprise_name WHERE id = 3",
                "INSERT INTO enterprise_name VALUES (999, 1, '示例添名厂')",
                // verdicts
                "UPDATE verdict SET category = 'compliant', listed = 0 WHERE run = 2 AND listed = 1",
                "UPDATE verdict SET listed = 1 - listed WHERE run = 2 AND listed IS NOT NULL",
                "UPDATE verdict SET listed = 7 WHERE run = 2 AND listed = 1",
                "UPDATE verdict SET early_warning = 2 WHERE run = 2 AND early_warning = 1",
                "UPDATE verdict SET grounds = 'firm' WHERE run = 2 AND grounds = 'weak'",
                "UPDATE verdict SET number = number + 1 WHERE run = 2 AND number IS NOT NULL",
                "UPDATE verdict SET number = number + 4294967296 WHERE run = 2 AND number IS NOT NULL",
                "UPDATE verdict SET change = 'continuing' WHERE run = 2 AND change = 'new'",
                "UPDATE verdict SET change = NULL, number = NULL WHERE run = 2",
                "UPDATE verdict SET name = 1 WHERE run = 2 AND enterprise = 5",
                "UPDATE verdict SET body = zeroblob(length(body)) WHERE run = 2 AND enterprise = 5",
                "UPDATE verdict SET body = body || x'00' WHERE run = 2 AND enterprise = 5",
                "UPDATE verdict SET body = (SELECT body FROM verdict WHERE run = 2 AND enterprise = 6)"
                        + " WHERE run = 2 AND enterprise = 5",
                "UPDATE verdict SET run = 99 WHERE run = 2 AND enterprise = 5",
                "UPDATE verdict SET enterprise = 77 WHERE run = 2 AND enterprise = 5",
                "DELETE FROM verdict WHERE run = 2 AND enterprise = 5",
                "DELETE FROM verdict WHERE run = 2",
                "INSERT INTO verdict SELECT 1, enterprise, name, category, listed, early_warning, grounds, number,"
                        + " change, body FROM verdict WHERE run = 2 AND enterprise = 5",
                "INSERT INTO verdict SELECT run, 99, name, category, listed, early_warning, grounds, number, change,"
                        + " body FROM verdict WHERE run = 2 AND enterprise = 5",
                // cases
                "UPDATE case_file SET state = 'closed', events = events + 1 WHERE id = 3",
                "UPDATE case_file SET mark = 'meets_standard' WHERE id = 3",
                "UPDATE case_file SET enterprise = 'x' WHERE id = 3",
                "UPDATE case_file SET number = 'AJ2022-0999' WHERE id = 3",
                "DELETE FROM case_event WHERE case_file = 3; DELETE FROM case_file WHERE id = 3",
                "INSERT INTO case_file VALUES (99, 'AJ2022-0099', 'x', 'suspected', 'none', 1)",
                "UPDATE case_event SET place = 5 WHERE case_file = 3",
                "UPDATE case_event SET entry = 2 WHERE case_file = 3",
                "UPDATE case_event SET number = 2 WHERE case_file = 3",
                "DELETE FROM case_event WHERE case_file = 3",
                "INSERT INTO case_event VALUES (3, 2, 8, 5)",
                // tables
                "DELETE FROM schema_history",
                "UPDATE schema_history SET sha256 = 'x'",
                "INSERT INTO schema_history VALUES (0, 'x', 'x')",
                "DROP INDEX verdict_on_list",
                "DROP TABLE content",
                "ALTER TABLE entry ADD COLUMN extra TEXT",
                "CREATE TABLE extra (x)",
                "CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END",
            })
    void finds_what_was_done_with_a_database_tool(String sql) throws Exception {
        Path ledger = copy();
        tamper(ledger, true, sql);
        assertThat(verify(ledger).isOk()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entry_update", "content_delete", "verdict_insert", "enterprise_name_update", "case_event_delete"
            })
    void finds_a_trigger_that_is_gone_or_changed(String trigger) throws Exception {
        Path dropped = copy();
        tamper(dropped, false, "DROP TRIGGER " + trigger);
        assertThat(verify(dropped).problems()).hasSize(1).allMatch(p -> p.kind() == Kind.TABLES);
        Path changed = copy();
        String table = trigger.substring(0, trigger.lastIndexOf('_'));
        tamper(
                changed,
                false,
                "DROP TRIGGER " + trigger + "; CREATE TRIGGER " + trigger + " BEFORE UPDATE ON " + table
                        + " BEGIN SELECT 1; END");
        assertThat(verify(changed).problems()).hasSize(1).allMatch(p -> p.kind() == Kind.TABLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET subject = 'x' WHERE number = 2",
                "DELETE FROM entry WHERE number = 9",
                "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 2",
                "INSERT INTO entry SELECT 11, kind, subject, body, hash, stored, recorded_at, program, seal FROM entry"
                        + " WHERE number = 9",
                "UPDATE content SET size = 0",
                "DELETE FROM content",
                "INSERT OR REPLACE INTO content SELECT sha256, 0, packed FROM content",
                "UPDATE enterprise SET key = 'x' WHERE id = 1",
                "DELETE FROM enterprise WHERE id = 1",
                "INSERT OR REPLACE INTO enterprise VALUES (1, 'x')",
                "UPDATE enterprise_name SET name = 'x' WHERE id = 1",
                "DELETE FROM enterprise_name WHERE id = 1",
                "INSERT OR REPLACE INTO enterprise_name VALUES (1, 1, 'x')",
                "UPDATE verdict SET listed = 0",
                "DELETE FROM verdict WHERE run = 2",
                "INSERT OR REPLACE INTO verdict SELECT * FROM verdict",
                "DELETE FROM case_file WHERE id = 1",
                "INSERT OR REPLACE INTO case_file SELECT * FROM case_file",
                "UPDATE case_event SET entry = 2",
                "DELETE FROM case_event",
                "INSERT OR REPLACE INTO case_event SELECT * FROM case_event",
                "UPDATE schema_history SET sha256 = ''",
                "DELETE FROM schema_history",
                "INSERT OR REPLACE INTO schema_history VALUES (1, '', '')",
            })
    void the_database_itself_refuses_to_change_anything(String sql) throws Exception {
        Path ledger = copy();
        try (Connection connection = connect(ledger);
                Statement statement = connection.createStatement()) {
            assertThat(catching(() -> statement.executeUpdate(sql))).contains("append-only");
        }
        assertThat(verify(ledger).problems()).isEmpty();
    }

    @Test
    void finds_a_cut_tail_by_the_code_on_a_printed_list() throws Exception {
        String code = verify(copy()).checkCode();
        Path ledger = copy();
        tamper(ledger, true, "DELETE FROM entry WHERE number = 9");
        restoreTriggers(ledger);
        assertThat(verify(ledger).problems()).isEmpty();
        assertThat(verify(ledger, code).problems()).singleElement().matches(p -> p.kind() == Kind.EXPECTED);
        assertThat(verify(copy(), code).isOk()).isTrue();
        assertThat(verify(copy(), code.toUpperCase(java.util.Locale.ROOT)).isOk())
                .isTrue();
    }

    @Test
    void finds_copies_of_source_files_that_are_missing_changed_or_unknown() throws Exception {
        Path missing = copy();
        Files.delete(source(missing));
        Path changed = copy();
        Files.writeString(source(changed), SOURCE + "x");
        Path unknown = copy();
        Files.writeString(unknown.resolve("sources").resolve(Sha256.of("x")), "x");
        for (Path ledger : List.of(missing, changed, unknown)) {
            assertThat(verify(ledger).problems()).singleElement().matches(p -> p.kind() == Kind.SOURCE);
        }
    }

    @Test
    void takes_the_copies_of_a_write_that_was_cut_off_for_what_they_are() throws Exception {
        Path ledger = copy();
        String sha256 = Sha256.of("x");
        Files.writeString(ledger.resolve("unfinished.txt"), sha256 + "\n" + Sha256.of(SOURCE) + "\n");
        Files.writeString(ledger.resolve("sources").resolve(sha256), "x");
        Files.writeString(ledger.resolve("sources").resolve(sha256 + ".part"), "x");
        assertThat(verify(ledger).problems()).isEmpty();
        Ledger.write(ledger, LedgerTest.writer("2022-05-14T01:00:00Z", "t")).close();
        assertThat(ledger.resolve("sources")).isDirectoryContaining(p -> p.equals(source(ledger)));
        assertThat(ledger.resolve("sources").toFile().list()).hasSize(1);
        assertThat(ledger.resolve("unfinished.txt")).doesNotExist();
    }

    @Test
    void finds_damaged_pages_and_never_loses_its_head() throws Exception {
        byte[] bytes = Files.readAllBytes(copy().resolve(Ledger.FILE));
        int pages = bytes.length / 4096;
        var silent = new TreeSet<Integer>();
        for (int page = 0; page < pages; page++) {
            byte[] damaged = bytes.clone();
            for (int i = 100; i < 4096; i += 3) {
                damaged[page * 4096 + i] ^= 0x55;
            }
            Path ledger = copy();
            Files.write(ledger.resolve(Ledger.FILE), damaged);
            if (verify(ledger).isOk()) {
                silent.add(page);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void finds_a_file_cut_short_at_any_page() throws Exception {
        byte[] bytes = Files.readAllBytes(copy().resolve(Ledger.FILE));
        for (int length = 4096; length < bytes.length; length += 4096 * 3) {
            Path ledger = copy();
            Files.write(ledger.resolve(Ledger.FILE), java.util.Arrays.copyOf(bytes, length));
            assertThat(verify(ledger).isOk()).as("cut at %s", length).isFalse();
        }
    }

    private Path copy() throws Exception {
        Path ledger = Files.createTempDirectory(folder, "ledger");
        try (var files = Files.walk(whole.resolve("ledger"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = ledger.resolve(whole.resolve("ledger").relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return ledger;
    }

    private static Path source(Path ledger) {
        return ledger.resolve("sources").resolve(Sha256.of(SOURCE));
    }

    private static Verification verify(Path ledger) throws LedgerException {
        return verify(ledger, Optional.empty());
    }

    private static Verification verify(Path ledger, String code) throws LedgerException {
        return verify(ledger, Optional.of(code));
    }

    private static Verification verify(Path ledger, Optional<String> code) throws LedgerException {
        return Verifier.verify(ledger, code, Duration.ofSeconds(1), (what, number, total) -> {})
                .orElseThrow();
    }

    private static Connection connect(Path ledger) throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + ledger.resolve(Ledger.FILE));
    }

    /** @param unlocked whether the triggers are dropped first, and put back after */
    private static void tamper(Path ledger, boolean unlocked, String sql) throws Exception {
        if (unlocked) {
            for (String trigger : triggers()) {
                run(ledger, "DROP TRIGGER " + trigger);
            }
        }
        run(ledger, sql);
        if (unlocked) {
            restoreTriggers(ledger);
        }
    }

    /** So that the change itself is found, not the missing triggers. */
    private static void restoreTriggers(Path ledger) throws Exception {
        if (triggersOf(ledger).isEmpty() && tables(ledger).contains("content")) {
            for (Schema.Script script : Schema.current().scripts()) {
                run(ledger, script.sql().substring(script.sql().indexOf("CREATE TRIGGER")));
            }
        }
    }

    private static List<String> triggers() throws Exception {
        return triggersOf(whole.resolve("ledger"));
    }

    private static List<String> triggersOf(Path ledger) throws Exception {
        return names(ledger, "trigger");
    }

    private static List<String> tables(Path ledger) throws Exception {
        return names(ledger, "table");
    }

    private static List<String> names(Path ledger, String type) throws Exception {
        try (Database database = Database.read(ledger.resolve(Ledger.FILE), Duration.ofSeconds(1))) {
            return database.texts("SELECT name FROM sqlite_master WHERE type = '" + type + "'");
        }
    }

    private static void run(Path ledger, String sql) throws Exception {
        try (Connection connection = connect(ledger);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String catching(Action action) {
        try {
            action.run();
            return "";
        } catch (Exception e) {
            return e.getMessage();
        }
    }
}
