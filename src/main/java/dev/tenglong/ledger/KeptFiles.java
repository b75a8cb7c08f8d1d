package dev.tenglong.ledger;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.Evidence;
import dev.tenglong.ledger.body.CaseEventJson;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that the ledger keeps beside the database (留存的文件): sources of screenings, attachments of cases; each by its SHA-256. */
final class KeptFiles {

    private KeptFiles() {}

    /** Name by SHA-256, the first that was given. */
    static SortedMap<String, String> of(Collection<Chain.Run> runs, List<Entry> acts) {
        SortedMap<String, String> names = new TreeMap<>();
        runs.forEach(run -> add(run.entry(), names));
        acts.forEach(entry -> add(entry, names));
        return names;
    }

    static SortedMap<String, String> of(Entries entries) throws SQLException {
        SortedMap<String, String> names = new TreeMap<>();
        for (Entry entry : entries.of(EntryKind.RUN, EntryKind.CASE)) {
            add(entry, names);
        }
        return names;
    }

    private static void add(Entry entry, SortedMap<String, String> names) {
        if (entry.is(EntryKind.RUN)) {
            Runs.body(entry).files().stream()
                    .filter(RecordedFile::kept)
                    .forEach(file -> names.putIfAbsent(file.sha256(), file.name()));
            return;
        }
        for (CaseEvent event : CaseEventJson.read(entry.body())) {
            for (Evidence evidence : event.evidence()) {
                names.putIfAbsent(evidence.sha256(), evidence.name());
            }
        }
    }
}
