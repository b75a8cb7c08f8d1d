package dev.tenglong.ledger;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.body.CaseEventJson;
import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cases on record (案件), each made of its events. One or two are found through the table of cases, all from the entries. */
final class Cases {

    private final Database database;
    private final Entries entries;
    private final Map<Long, List<CaseEvent>> read = new HashMap<>();

    Cases(Database database) {
        this.database = database;
        this.entries = new Entries(database);
    }

    /** Every case, by number. */
    List<CaseFile> all() throws SQLException {
        return until(Long.MAX_VALUE);
    }

    /** Every case as it stood once an entry was recorded, by number. */
    List<CaseFile> until(long last) throws SQLException {
        List<Entry> acts = entries.of(EntryKind.CASE, EntryKind.CASE).stream()
                .filter(entry -> entry.number() <= last)
                .toList();
        var files = new ArrayList<CaseFile>();
        for (List<RecordedEvent> events : byCase(acts).values()) {
            files.add(file(events));
        }
        return List.copyOf(files);
    }

    /** The events of these entries by case, numbered. */
    static SortedMap<CaseId, List<RecordedEvent>> byCase(List<Entry> acts) {
        SortedMap<CaseId, List<RecordedEvent>> byCase = new TreeMap<>();
        for (Entry entry : acts) {
            for (CaseEvent event : CaseEventJson.read(entry.body())) {
                List<RecordedEvent> events = byCase.computeIfAbsent(event.id(), id -> new ArrayList<>());
                events.add(new RecordedEvent(events.size() + 1, entry.number(), event));
            }
        }
        return byCase;
    }

    Optional<CaseFile> find(CaseId id) throws SQLException {
        return read("number", id.toString()).stream().findFirst();
    }

    /** The cases of an enterprise as it is known now, by number. */
    List<CaseFile> of(EnterpriseKey enterprise) throws SQLException {
        return read("enterprise", enterprise.value());
    }

    private List<CaseFile> read(String column, String value) throws SQLException {
        var files = new ArrayList<CaseFile>();
        try (PreparedStatement query = database.prepare("SELECT f.number, e.number, e.entry, e.place FROM case_file f"
                + " JOIN case_event e ON e.case_file = f.id WHERE f." + column + " = ? ORDER BY f.id, e.number")) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                String open = "";
                var events = new ArrayList<RecordedEvent>();
                while (row.next()) {
                    if (!events.isEmpty() && !row.getString(1).equals(open)) {
                        files.add(file(events));
                        events.clear();
                    }
                    open = row.getString(1);
                    events.add(new RecordedEvent(
                            row.getInt(2), row.getLong(3), event(row.getLong(3), row.getInt(4), open)));
                }
                if (!events.isEmpty()) {
                    files.add(file(events));
                }
            }
        }
        return List.copyOf(files);
    }

    private CaseEvent event(long entry, int place, String number) throws SQLException {
        if (!read.containsKey(entry)) {
            Entry found = entries.find(entry)
                    .filter(e -> e.is(EntryKind.CASE))
                    .orElseThrow(() -> new UnreadableException("no case entry " + entry));
            read.put(entry, CaseEventJson.read(found.body()));
        }
        List<CaseEvent> events = read.get(entry);
        if (place < 0
                || place >= events.size()
                || !events.get(place).id().toString().equals(number)) {
            throw new UnreadableException("no event " + place + " of " + number + " in entry " + entry);
        }
        return events.get(place);
    }

    static CaseFile file(List<RecordedEvent> events) {
        try {
            return CaseFile.of(List.copyOf(events));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("events that make no case", e);
        }
    }
}
