package dev.tenglong.ledger;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.Evidence;
import dev.tenglong.ledger.body.EventJson;
import dev.tenglong.ledger.body.NoticeJson;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.notice.NumberStart;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is being written into a ledger (写入): one transaction, from opening to commit. */
final class Changes {

    private final Folder folder;
    private final Opening opening;
    private final Database database;
    private final boolean isNew;
    private final Entry.Circumstances now;
    private final SourceCopies copies;
    private boolean committed;

    Changes(Folder folder, Opening opening, Opening.Writing writing, Entry.Circumstances now) {
        this.folder = folder;
        this.opening = opening;
        this.database = writing.database();
        this.isNew = writing.isNew();
        this.now = now;
        this.copies = new SourceCopies(folder);
    }

    boolean isNew() {
        return isNew;
    }

    boolean isCommitted() {
        return committed;
    }

    ScreeningRecord record(Recording recording) throws SQLException, IOException, SourceCopies.ChangedException {
        return new Recorder(database, copies, now).record(recording);
    }

    Entry retract(RecordedRun run, String reason) throws SQLException {
        String body = EventJson.body(new EventJson.Retraction(run.entry(), reason));
        return new Entries(database).append(EntryKind.RETRACTION, run.revision().toString(), body, now);
    }

    Exemption add(Exemption exemption) throws SQLException {
        new Exemptions(database).add(exemption, now);
        return exemption;
    }

    Exemption end(Exemption exemption, LocalDate on, String reason) throws SQLException {
        new Exemptions(database).end(exemption, on, reason, now);
        return exemption;
    }

    /** @param attachments where the files of the events are, by SHA-256 */
    Entry act(List<CaseEvent> events, Map<String, Path> attachments)
            throws SQLException, IOException, SourceCopies.ChangedException {
        for (CaseEvent event : events) {
            for (Evidence evidence : event.evidence()) {
                copies.keep(evidence.sha256(), attachments.get(evidence.sha256()));
            }
        }
        return new CaseWriter(database, now).record(events);
    }

    Entry issue(NoticeRecord notice) throws SQLException {
        return new Notices(database).add(notice, now);
    }

    Entry voided(NoticeJson.Voided voided) throws SQLException {
        return new Notices(database).add(voided, now);
    }

    Entry start(NumberStart start) throws SQLException {
        return new Notices(database).add(start, now);
    }

    /** After this nothing more is written; the lock is let go. */
    boolean commit() throws SQLException {
        database.run("COMMIT");
        committed = true;
        try {
            copies.committed();
            opening.mark();
        } catch (IOException e) {
            // What was recorded is there; a list of copies left behind is cleared by whoever writes next.
        }
        return true;
    }

    /** Closing the database takes back what was not committed. */
    boolean close() throws IOException {
        if (!committed) {
            copies.rolledBack();
        }
        Files.deleteIfExists(folder.holder());
        return committed;
    }
}
