package dev.tenglong.ledger;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.ledger.body.CaseEventJson;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what happened in cases (记录案件事项): one entry for everything one command or screening did, and how the cases stand. */
final class CaseWriter {

    private final Database database;
    private final Entries entries;
    private final Cases cases;
    private final Entry.Circumstances now;

    CaseWriter(Database database, Entry.Circumstances now) {
        this.database = database;
        this.entries = new Entries(database);
        this.cases = new Cases(database);
        this.now = now;
    }

    /** @param events each possible after those before it */
    Entry record(List<CaseEvent> events) throws SQLException {
        long entry = entries.next();
        Map<CaseId, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            places.computeIfAbsent(events.get(i).id(), id -> new ArrayList<>()).add(i);
        }
        long nextId = database.number("SELECT MAX(id) FROM case_file") + 1;
        for (Map.Entry<CaseId, List<Integer>> one : places.entrySet()) {
            Optional<CaseFile> before = cases.find(one.getKey());
            List<RecordedEvent> known =
                    new ArrayList<>(before.map(CaseFile::events).orElse(List.of()));
            int first = known.size();
            for (int place : one.getValue()) {
                known.add(new RecordedEvent(known.size() + 1, entry, events.get(place)));
            }
            CaseFile after = CaseFile.of(known);
            if (before.isPresent()) {
                update(after);
            } else {
                insert(nextId++, after);
            }
            link(after.id(), first, entry, one.getValue());
        }
        return entries.append(
                EntryKind.CASE, subject(places.keySet().stream().toList()), CaseEventJson.body(events), now);
    }

    /** A case, or the first of several. */
    private static String subject(List<CaseId> ids) {
        return ids.get(0) + (ids.size() > 1 ? "…" + ids.size() : "");
    }

    private void insert(long id, CaseFile file) throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, file.id().toString());
            insert.setString(3, file.key().value());
            insert.setString(4, file.state().word());
            insert.setString(5, file.mark().word());
            insert.setInt(6, file.events().size());
            insert.executeUpdate();
        }
    }

    private void update(CaseFile file) throws SQLException {
        try (PreparedStatement update = database.prepare(
                "UPDATE case_file SET enterprise = ?, state = ?, mark = ?, events = ? WHERE number = ?")) {
            update.setString(1, file.key().value());
            update.setString(2, file.state().word());
            update.setString(3, file.mark().word());
            update.setInt(4, file.events().size());
            update.setString(5, file.id().toString());
            update.executeUpdate();
        }
    }

    private void link(CaseId id, int first, long entry, List<Integer> places) throws SQLException {
        try (PreparedStatement insert =
                database.prepare("INSERT INTO case_event SELECT id, ?, ?, ? FROM case_file WHERE number = ?")) {
            int number = first;
            for (int place : places) {
                insert.setInt(1, ++number);
                insert.setLong(2, entry);
                insert.setInt(3, place);
                insert.setString(4, id.toString());
                insert.executeUpdate();
            }
        }
    }
}
