package dev.tenglong.run;

import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRuns;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The ledger as a screening uses it (账册): there, just made, or, for a trial run, perhaps not there at all.
 *
 * @param ledger empty where nothing was ever recorded and nothing may be written
 */
record Books(Optional<Ledger> ledger, boolean isNew, RecordedRuns runs) implements AutoCloseable {

    static final Books NONE = new Books(Optional.empty(), false, RecordedRuns.NONE);

    static Books toRead(Path folder, Duration patience) throws LedgerException {
        Optional<Ledger> ledger = Ledger.read(folder, patience);
        return new Books(ledger, false, ledger.isPresent() ? ledger.get().runs() : RecordedRuns.NONE);
    }

    static Books toWrite(Path folder, Ledger.Writer writer) throws LedgerException {
        Ledger ledger = Ledger.write(folder, writer);
        return new Books(Optional.of(ledger), ledger.isNew(), ledger.runs());
    }

    void commit() throws LedgerException {
        if (ledger.isPresent()) {
            ledger.get().commit();
        }
    }

    @Override
    public void close() throws LedgerException {
        if (ledger.isPresent()) {
            ledger.get().close();
        }
    }
}
