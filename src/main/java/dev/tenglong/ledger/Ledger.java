package dev.tenglong.ledger;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.ledger.body.NoticeJson;
import dev.tenglong.ledger.body.RowLines;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.notice.NoticeNumber;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.notice.NumberStart;
import dev.tenglong.notice.Register;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The ledger of a workspace (台账), open. What is written is there after {@link #commit} whole, or not at all; closing
 * without it leaves everything as it was.
 */
public final class Ledger implements AutoCloseable {

    /** The database, in the ledger's folder. */
    public static final String FILE = "ledger.db";

    /**
     * Who writes (使用者), so that somebody who has to wait is told for whom.
     *
     * @param command  what is being done, such as {@code screen --period 2022-03}
     * @param program  the program and its version, recorded with every entry
     * @param patience how long to wait for another process
     */
    public record Writer(Clock clock, String command, String program, Duration patience) {}

    private final Folder folder;
    private final Database database;
    private final Troubles troubles;
    private final Optional<Changes> changes;

    private Ledger(Folder folder, Database database, Optional<Changes> changes) {
        this.folder = folder;
        this.database = database;
        this.troubles = new Troubles(folder);
        this.changes = changes;
    }

    /** Opens what is there for reading; empty where there is no ledger yet. */
    public static Optional<Ledger> read(Path folder, Duration patience) throws LedgerException {
        var where = new Folder(folder);
        return new Opening(where, Schema.current())
                .read(patience)
                .map(database -> new Ledger(where, database, Optional.empty()));
    }

    /** Whether nothing was ever recorded there; nothing is made. */
    public static boolean isBlank(Path folder) throws LedgerException {
        return new Opening(new Folder(folder), Schema.current()).isBlank();
    }

    /** Opens for writing, making the ledger where there is none; nobody else writes until it is closed. */
    public static Ledger write(Path folder, Writer writer) throws LedgerException {
        return write(folder, writer, Schema.current());
    }

    static Ledger write(Path folder, Writer writer, Schema schema) throws LedgerException {
        var where = new Folder(folder);
        String recordedAt = OffsetDateTime.now(writer.clock())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        var now = new Entry.Circumstances(recordedAt, writer.program());
        var opening = new Opening(where, schema);
        Opening.Writing writing = opening.write(writer, now);
        return new Ledger(where, writing.database(), Optional.of(new Changes(where, opening, writing, now)));
    }

    /** Whether {@link #write} found none and made it. */
    public boolean isNew() {
        return changes.map(Changes::isNew).orElse(false);
    }

    /** Every screening on record, in the order of recording. */
    public RecordedRuns runs() throws LedgerException {
        return ask(() -> new Runs(database).all());
    }

    /** Everything that happened, in order. */
    public List<LogEntry> log() throws LedgerException {
        return ask(() -> Log.read(new Entries(database)));
    }

    /** How much there is. */
    public LedgerSize size() throws LedgerException {
        return ask(() -> {
            Entry last = new Entries(database).last().orElseThrow(() -> new UnreadableException("no entries"));
            List<Long> sources = SourceCopies.sizes(folder);
            return new LedgerSize(
                    last.number(),
                    last.checkCode(),
                    Files.size(folder.database()),
                    sources.size(),
                    sources.stream().mapToLong(Long::longValue).sum());
        });
    }

    // What a screening came to.

    /** The whole of it, as it was. Large: for outputs and export. */
    public ScreeningRecord record(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).record(run));
    }

    /** The numbered list alone. */
    public OfficialList list(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).list(run));
    }

    /** Every enterprise in short, by key. */
    public List<Standing> standings(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).standings(run));
    }

    /** The lines of the list in short, in its order. */
    public List<Standing> lines(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).lines(run));
    }

    /** Some enterprises in short; keys that the screening did not have are absent. */
    public Map<EnterpriseKey, Standing> standings(RecordedRun run, Collection<EnterpriseKey> keys)
            throws LedgerException {
        return ask(() -> new Runs(database).standings(run, keys));
    }

    /** All of it in a few numbers. */
    public RunTotals totals(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).totals(run));
    }

    /** Everything found wrong. */
    public List<Diagnostic> findings(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).findings(run));
    }

    /** Some enterprises in full; keys that the screening did not have are absent. */
    public Map<EnterpriseKey, Verdict> verdicts(RecordedRun run, Collection<EnterpriseKey> keys)
            throws LedgerException {
        return ask(() -> new Runs(database).verdicts(run, keys));
    }

    /** The names each enterprise bore, in the order they came up; only those whose code or some name has {@code part}. */
    public SortedMap<EnterpriseKey, List<String>> enterprises(String part) throws LedgerException {
        return ask(() -> new Enterprises(database).find(part));
    }

    // What a screening rested on.

    /** Its configuration: content by path under {@code config/}. */
    public SortedMap<String, byte[]> configuration(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).configuration(run));
    }

    public List<RecordedFile> files(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).body(run).files());
    }

    /** Where the copy of a source file lies; empty where none was kept. */
    public Optional<Path> copy(String sha256) {
        return Optional.of(folder.source(sha256)).filter(Files::isRegularFile);
    }

    /** The tables it read, in reading order. */
    public List<RecordedTable> tables(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).body(run).tables());
    }

    /** Hands over the rows of a recorded table, in the order they were read. */
    public void rows(RecordedTable table, Consumer<SourceRow> sink) throws LedgerException {
        ask(() -> {
            RowLines.read(new Contents(database).get(table.rows()), table.use().table(), sink);
            return table;
        });
    }

    /** What was found wrong while its files were read, before anything was joined or judged. */
    public List<Diagnostic> intakeFindings(RecordedRun run) throws LedgerException {
        return ask(() -> new Runs(database).intakeFindings(run));
    }

    /** Every exemption ever entered, in the order of entry. */
    public List<Exemption> exemptions() throws LedgerException {
        return ask(() -> new Exemptions(database).all());
    }

    // Cases, each as its events have made it.

    /** Every case, by number. */
    public List<CaseFile> cases() throws LedgerException {
        return ask(() -> new Cases(database).all());
    }

    /** Every case as it stood once the entry of that number was recorded, by number. */
    public List<CaseFile> casesUntil(long entry) throws LedgerException {
        return ask(() -> new Cases(database).until(entry));
    }

    public Optional<CaseFile> find(CaseId id) throws LedgerException {
        return ask(() -> new Cases(database).find(id));
    }

    /** The cases of an enterprise by what it is known by in them now, by number. */
    public List<CaseFile> cases(EnterpriseKey enterprise) throws LedgerException {
        return ask(() -> new Cases(database).of(enterprise));
    }

    /** The numbers of notices given so far. */
    public Register register() throws LedgerException {
        return ask(() -> new Notices(database).register());
    }

    // Writing. Only on a ledger opened for it.

    /**
     * Records what happened in cases, all of it as one entry.
     *
     * @param events      at least one, each possible after those before it
     * @param attachments where the files of the events are, by SHA-256
     * @return the 校验码 of the entry
     */
    public String act(List<CaseEvent> events, Map<String, Path> attachments) throws LedgerException {
        return ask(() -> changes().act(events, attachments)).checkCode();
    }

    /** Records a notice, which has the next number; gives back its 校验码. */
    public String issue(NoticeRecord notice) throws LedgerException {
        return ask(() -> changes().issue(notice)).checkCode();
    }

    /** Takes back a number, which stays visible. */
    public void voidNotice(NoticeNumber number, LocalDate on, String reason) throws LedgerException {
        ask(() -> changes().voided(new NoticeJson.Voided(number, on, reason)));
    }

    /** Says where a sequence of numbers begins. */
    public void start(NumberStart start) throws LedgerException {
        ask(() -> changes().start(start));
    }

    /** Records a screening; gives it back with its 校验码. */
    public ScreeningRecord record(Recording recording) throws LedgerException {
        return ask(() -> changes().record(recording));
    }

    /** Takes a screening back, visibly. */
    public void retract(RecordedRun run, String reason) throws LedgerException {
        ask(() -> changes().retract(run, reason));
    }

    public void add(Exemption exemption) throws LedgerException {
        ask(() -> changes().add(exemption));
    }

    /** Ends an exemption before its time. */
    public void end(Exemption exemption, LocalDate on, String reason) throws LedgerException {
        ask(() -> changes().end(exemption, on, reason));
    }

    /** Makes everything written since opening last. */
    public void commit() throws LedgerException {
        ask(() -> changes().commit());
    }

    @Override
    public void close() throws LedgerException {
        ask(() -> {
            try (database) {
                return changes.isPresent() && changes.get().close();
            }
        });
    }

    private Changes changes() {
        return changes.filter(c -> !c.isCommitted())
                .orElseThrow(() -> new IllegalStateException("not open for writing, or no longer"));
    }

    /** Something asked of the database. */
    private interface Question<T> {
        T ask() throws SQLException, IOException, SourceCopies.ChangedException;
    }

    private <T> T ask(Question<T> question) throws LedgerException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw troubles.of(e);
        } catch (IOException e) {
            throw troubles.of(e);
        } catch (UnreadableException e) {
            throw troubles.of(e);
        } catch (SourceCopies.ChangedException e) {
            throw troubles.changed(e);
        }
    }
}
