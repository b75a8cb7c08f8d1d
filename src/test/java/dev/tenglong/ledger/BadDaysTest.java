package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.digest.Sha256;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whatever happens to the machine, what was recorded is there and somebody is told what to do. */
class BadDaysTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final String ENTRY = "INSERT INTO entry SELECT MAX(number) + 1, 'x', 'x', hex(zeroblob(2000000)),"
            + " 'x', 'x', 'x', 'x', 'x' FROM entry";

    @TempDir
    Path folder;

    private Path ledger;
    private ScreeningRecord recorded;

    @BeforeEach
    void record() throws Exception {
        ledger = folder.resolve("ledger");
        try (Ledger open = Ledger.write(ledger, writer(AT_ONCE))) {
            recorded = open.record(new Invented(1).recording("2022-03@1", 30));
            open.commit();
        }
    }

    @Test
    void a_second_writer_waits_and_then_names_the_first() throws Exception {
        try (Ledger first = Ledger.write(ledger, writer(AT_ONCE))) {
            first.add(Invented.exemption(1));
            long started = System.nanoTime();
            assertThatThrownBy(() -> Ledger.write(ledger, writer(Duration.ofMillis(300))))
                    .hasMessageContaining("LE101")
                    .hasMessageContaining("screen --period 2022-03")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
                    .hasMessageContaining(System.getProperty("user.name"));
            assertThat(System.nanoTime() - started).isGreaterThan(250_000_000);
            first.commit();
        }
        assertIntact(3);
    }

    @Test
    void a_second_writer_gets_its_turn_when_the_first_is_done() throws Exception {
        Ledger first = Ledger.write(ledger, writer(AT_ONCE));
        var second = new Thread(() -> {
            try (Ledger open = Ledger.write(ledger, writer(Duration.ofSeconds(20)))) {
                open.add(Invented.exemption(2));
                open.commit();
            } catch (LedgerException e) {
                throw new IllegalStateException(e);
            }
        });
        second.start();
        Thread.sleep(100);
        first.add(Invented.exemption(1));
        first.commit();
        first.close();
        second.join();
        assertIntact(4);
        try (Ledger open = read()) {
            assertThat(open.exemptions()).containsExactly(Invented.exemption(1), Invented.exemption(2));
        }
    }

    @Test
    void others_read_while_one_writes() throws Exception {
        try (Ledger writing = Ledger.write(ledger, writer(AT_ONCE))) {
            writing.record(new Invented(2).recording("2022-04@1", 3000));
            try (Ledger reading = read()) {
                assertThat(reading.runs().all()).hasSize(1);
                RecordedRun run = reading.runs().all().get(0);
                assertThat(reading.record(run)).isEqualTo(recorded);
                writing.commit();
                assertThat(reading.runs().all()).hasSize(2);
            }
        }
    }

    @Test
    void the_lock_of_a_killed_process_is_free_and_what_it_left_does_no_harm() throws Exception {
        Process process = otherProcess();
        assertThatThrownBy(() -> Ledger.write(ledger, writer(Duration.ofMillis(100))))
                .hasMessageContaining("LE101")
                .hasMessageContaining("进程 " + process.pid());
        assertThat(read().runs().all()).hasSize(1);
        process.destroyForcibly().waitFor();
        assertThat(ledger.resolve("writing.txt")).exists();
        assertIntact(2);
        try (Ledger open = Ledger.write(ledger, writer(AT_ONCE))) {
            open.add(Invented.exemption(1));
            open.commit();
        }
        assertThat(ledger.resolve("writing.txt")).doesNotExist();
        assertIntact(3);
    }

    @Test
    void nobody_is_named_who_has_ended_since() throws Exception {
        Process gone =
                new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
        gone.waitFor();
        try (Connection other = connect(ledger);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            new Holder(gone.pid(), "", "someone", "screen", "2022").write(ledger.resolve("writing.txt"));
            var holder = Holder.ofThisProcess("screen", "2022");
            new Holder(gone.pid(), holder.host(), "someone", "screen", "2022").write(ledger.resolve("writing.txt"));
            assertThatThrownBy(() -> Ledger.write(ledger, writer(AT_ONCE)))
                    .hasMessageContaining("LE101")
                    .hasMessageNotContaining("someone");
        }
    }

    @Test
    void a_full_disk_records_nothing_and_loses_nothing() throws Exception {
        var where = new Folder(ledger);
        var opening = new Opening(where, Schema.current());
        var now = new Entry.Circumstances("2022-05-14T09:00:00+08:00", "t");
        Opening.Writing writing = opening.write(writer(AT_ONCE), now);
        try (Database database = writing.database()) {
            database.run("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 3));
            var changes = new Changes(where, opening, writing, now);
            assertThatThrownBy(() -> changes.record(new Invented(2).recording("2022-04@1", 300)))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(new Troubles(where).of(e).finding().code())
                                    .isEqualTo(LedgerCode.LEDGER_DISK_FULL));
            changes.close();
        }
        assertIntact(2);
    }

    @Test
    void every_trouble_of_the_database_and_the_disk_has_its_code() {
        var troubles = new Troubles(new Folder(ledger));
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_BUSY)).isEqualTo("LE101");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_CORRUPT)).isEqualTo("LE102");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_NOTADB)).isEqualTo("LE102");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_IOERR_SHORT_READ)).isEqualTo("LE102");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_FULL)).isEqualTo("LE104");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_READONLY)).isEqualTo("LE105");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_READONLY_DIRECTORY)).isEqualTo("LE105");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_READONLY_ROLLBACK)).isEqualTo("LE107");
        assertThat(code(troubles, SQLiteErrorCode.SQLITE_IOERR_WRITE)).isEqualTo("LE117");
        assertThat(troubles.of(new IOException("No space left on device"))).hasMessageContaining("LE104");
        assertThat(troubles.of(new IOException("Read-only file system"))).hasMessageContaining("LE105");
        assertThat(troubles.of(new java.nio.file.AccessDeniedException("x"))).hasMessageContaining("LE105");
        assertThat(troubles.of(new IOException("Input/output error"))).hasMessageContaining("LE117");
    }

    @Test
    void a_write_cut_off_in_the_middle_is_taken_back_by_whoever_comes_next() throws Exception {
        Path cut = halfWritten();
        assertThat(Verifier.verify(cut, Optional.empty(), AT_ONCE, (what, number, total) -> {}))
                .hasValueSatisfying(verification -> {
                    assertThat(verification.problems()).isEmpty();
                    assertThat(verification.entries()).isEqualTo(2);
                });
        assertThat(cut.resolve("ledger.db-journal")).doesNotExist();
    }

    @Test
    void a_folder_that_is_read_only_can_be_read_and_says_why_it_cannot_be_written() throws Exception {
        assumeFalse(isRoot(), "nothing is read-only for root");
        readOnly(ledger, () -> {
            readAll();
            assertThatThrownBy(() -> Ledger.write(ledger, writer(AT_ONCE))).hasMessageContaining("LE105");
        });
        assertIntact(2);
    }

    @Test
    void a_write_cut_off_in_a_folder_that_is_now_read_only_says_what_to_do() throws Exception {
        assumeFalse(isRoot(), "nothing is read-only for root");
        Path cut = halfWritten();
        readOnly(cut, () -> assertThatThrownBy(() -> Ledger.read(cut, AT_ONCE)).hasMessageContaining("LE107"));
    }

    @Test
    void a_ledger_without_its_tables_is_told_from_a_damaged_one() throws Exception {
        change("DROP TABLE content");
        try (Ledger open = read()) {
            RecordedRun run = open.runs().all().get(0);
            assertThatThrownBy(() -> open.record(run)).hasMessageContaining("LE108");
        }
    }

    @Test
    void a_row_that_was_changed_is_not_taken_for_the_one_recorded() throws Exception {
        change("DROP TRIGGER content_update");
        change("UPDATE content SET packed = (SELECT packed FROM content WHERE rowid = 1), size ="
                + " (SELECT size FROM content WHERE rowid = 1)");
        try (Ledger open = read()) {
            RecordedRun run = open.runs().all().get(0);
            assertThatThrownBy(() -> open.configuration(run)).hasMessageContaining("LE102");
            assertThatThrownBy(() -> open.record(run)).hasMessageContaining("LE102");
        }
    }

    @Test
    void a_file_cut_short_is_refused_by_readers_and_writers_alike() throws Exception {
        byte[] whole = Files.readAllBytes(ledger.resolve(Ledger.FILE));
        for (int length : List.of(0, 1, 100, 4096, whole.length / 2, whole.length - 4096)) {
            Files.write(ledger.resolve(Ledger.FILE), java.util.Arrays.copyOf(whole, length));
            String expected = length <= 1 ? "LE114" : "LE102";
            assertThatThrownBy(this::readAll).as("reading %s", length).hasMessageContaining(expected);
            if (length <= 4096) {
                assertThatThrownBy(this::writeMore).as("writing %s", length).hasMessageContaining(expected);
                assertThat(ledger.resolve(Ledger.FILE)).hasSize(length);
            }
        }
    }

    @Test
    void a_source_file_that_changes_while_it_is_copied_stops_everything() throws Exception {
        Path source = Files.writeString(folder.resolve("用地.csv"), "示例");
        Recording made = new Invented(2).recording("2022-04@1", 10);
        var kept = new RecordedFile("用地.csv", Sha256.of("read before"), 11, true);
        var recording = new Recording(
                made.screening(),
                made.tables(),
                List.of(kept),
                Map.of(kept.sha256(), source),
                made.intakeFindings(),
                made.configuration());
        try (Ledger open = Ledger.write(ledger, writer(AT_ONCE))) {
            assertThatThrownBy(() -> open.record(recording)).hasMessageContaining("LE111");
        }
        assertIntact(2);
        assertThat(ledger.resolve("sources").toFile().list()).isEmpty();
        assertThat(ledger.resolve("unfinished.txt")).doesNotExist();
    }

    @Test
    void a_ledger_that_is_moved_or_copied_is_the_same_ledger() throws Exception {
        Path moved = folder.resolve("名称有问号?和 空格/ledger");
        Files.createDirectories(moved.getParent());
        Files.move(ledger, moved);
        ledger = moved;
        writeMore();
        assertIntact(3);
    }

    private static String code(Troubles troubles, SQLiteErrorCode code) {
        return troubles.of(new SQLiteException("x", code)).finding().code().id();
    }

    private void readAll() throws LedgerException {
        try (Ledger open = read()) {
            open.record(open.runs().all().get(0));
        }
    }

    private void writeMore() throws LedgerException {
        try (Ledger open = Ledger.write(ledger, writer(AT_ONCE))) {
            open.add(Invented.exemption(1));
            open.commit();
        }
    }

    /** The ledger as it is found after the power failed in the middle of a commit. */
    private Path halfWritten() throws Exception {
        Path cut = Files.createDirectories(folder.resolve("cut"));
        try (Connection connection = connect(ledger);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 5");
            statement.execute("BEGIN IMMEDIATE");
            for (int i = 0; i < 5; i++) {
                statement.executeUpdate(ENTRY);
            }
            copyByAnotherProcess(Ledger.FILE, cut);
            copyByAnotherProcess("ledger.db-journal", cut);
            statement.execute("ROLLBACK");
        }
        assertThat(Files.size(cut.resolve(Ledger.FILE))).isGreaterThan(Files.size(ledger.resolve(Ledger.FILE)));
        return cut;
    }

    /** Opening the file here would let the locks go. */
    private void copyByAnotherProcess(String name, Path to) throws Exception {
        assertThat(new ProcessBuilder("cp", ledger.resolve(name).toString(), to.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect(ledger);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void assertIntact(long entries) throws LedgerException {
        Verification verification = Verifier.verify(
                        ledger, Optional.empty(), Duration.ofSeconds(1), (what, number, total) -> {})
                .orElseThrow();
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.entries()).isEqualTo(entries);
        try (Ledger open = read()) {
            assertThat(open.record(open.runs().all().get(0))).isEqualTo(recorded);
        }
    }

    private Ledger read() throws LedgerException {
        return Ledger.read(ledger, Duration.ofSeconds(1)).orElseThrow();
    }

    private static Ledger.Writer writer(Duration patience) {
        Ledger.Writer writer = LedgerTest.writer("2022-05-14T01:00:00Z", "t");
        return new Ledger.Writer(writer.clock(), writer.command(), writer.program(), patience);
    }

    private static Connection connect(Path ledger) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + ledger.resolve(Ledger.FILE));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Holds the lock in another process until it is killed. */
    private Process otherProcess() throws Exception {
        File log = folder.resolve("other.log").toFile();
        Process process = new ProcessBuilder(
                        java(), "-cp", System.getProperty("java.class.path"), Hold.class.getName(), ledger.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.readString(log.toPath()).contains("held")) {
            assertThat(process.isAlive() && System.nanoTime() < until)
                    .as(Files.readString(log.toPath()))
                    .isTrue();
            Thread.sleep(20);
        }
        return process;
    }

    /** The other process. */
    static final class Hold {
        public static void main(String[] args) throws Exception {
            Ledger open = Ledger.write(Path.of(args[0]), writer(AT_ONCE));
            open.record(new Invented(3).recording("2022-05@1", 50));
            System.out.println("held");
            Thread.sleep(120_000);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void readOnly(Path ledger, Action action) throws Exception {
        setWritable(ledger, false);
        try {
            action.run();
        } finally {
            setWritable(ledger, true);
        }
    }

    private static void setWritable(Path ledger, boolean writable) {
        assertThat(ledger.resolve(Ledger.FILE).toFile().setWritable(writable)).isTrue();
        assertThat(ledger.toFile().setWritable(writable)).isTrue();
    }
}
