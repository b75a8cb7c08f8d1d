package dev.tenglong.ledger;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.listing.Standing;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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

    /** Opens what is there for reading; empty where there is no ledger yet. */
    public static Optional<Ledger> read(Path folder, Duration patience) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Opens for writing, making the ledger where there is none; nobody else writes until it is closed. */
    public static Ledger write(Path folder, Writer writer) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Whether {@link #write} found none and made it. */
    public boolean isNew() {
        throw new UnsupportedOperationException();
    }

    /** Every screening on record, in the order of recording. */
    public RecordedRuns runs() throws LedgerException {
        throw new UnsupportedOperationException();
    }

    // What a screening came to.

    /** The whole of it, as it was. Large: for outputs and export. */
    public ScreeningRecord record(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** The numbered list alone. */
    public OfficialList list(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Every enterprise in short, by key. */
    public List<Standing> standings(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Some enterprises in full; keys that the screening did not have are absent. */
    public Map<EnterpriseKey, Verdict> verdicts(RecordedRun run, Collection<EnterpriseKey> keys)
            throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** The names each enterprise bore, in the order they came up; only those whose code or some name has {@code part}. */
    public SortedMap<EnterpriseKey, List<String>> enterprises(String part) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    // What a screening rested on.

    /** Its configuration: content by path under {@code config/}. */
    public SortedMap<String, byte[]> configuration(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    public List<RecordedFile> files(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** The tables it read, in reading order. */
    public List<RecordedTable> tables(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Hands over the rows of a recorded table, in the order they were read. */
    public void rows(RecordedTable table, Consumer<SourceRow> sink) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** What was found wrong while its files were read, before anything was joined or judged. */
    public List<Diagnostic> intakeFindings(RecordedRun run) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Every exemption ever entered, in the order of entry. */
    public List<Exemption> exemptions() throws LedgerException {
        throw new UnsupportedOperationException();
    }

    // Writing. Only on a ledger opened for it.

    /** Records a screening; gives it back with its 校验码. */
    public ScreeningRecord record(Recording recording) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Takes a screening back, visibly. */
    public void retract(RecordedRun run, String reason) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    public void add(Exemption exemption) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Ends an exemption before its time. */
    public void end(Exemption exemption, LocalDate on, String reason) throws LedgerException {
        throw new UnsupportedOperationException();
    }

    /** Makes everything written since opening last. */
    public void commit() throws LedgerException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws LedgerException {
        throw new UnsupportedOperationException();
    }
}
