package dev.tenglong.ledger;

import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of everything that happened (台账条目表). */
final class Entries {

    private static final String COLUMNS =
            "SELECT number, kind, subject, body, hash, stored, recorded_at, program, seal FROM entry ";

    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    List<Entry> all() throws SQLException {
        try (PreparedStatement query = database.prepare(COLUMNS + "ORDER BY number")) {
            return read(query);
        }
    }

    /** Of these kinds, in order. */
    List<Entry> of(EntryKind kind, EntryKind other) throws SQLException {
        try (PreparedStatement query = database.prepare(COLUMNS + "WHERE kind IN (?, ?) ORDER BY number")) {
            query.setString(1, kind.word());
            query.setString(2, other.word());
            return read(query);
        }
    }

    Optional<Entry> find(long number) throws SQLException {
        try (PreparedStatement query = database.prepare(COLUMNS + "WHERE number = ?")) {
            query.setLong(1, number);
            return read(query).stream().findFirst();
        }
    }

    Optional<Entry> last() throws SQLException {
        try (PreparedStatement query = database.prepare(COLUMNS + "ORDER BY number DESC LIMIT 1")) {
            return read(query).stream().findFirst();
        }
    }

    private static List<Entry> read(PreparedStatement query) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(
                        row.getLong(1),
                        text(row, 2),
                        text(row, 3),
                        text(row, 4),
                        text(row, 5),
                        text(row, 6),
                        text(row, 7),
                        text(row, 8),
                        text(row, 9)));
            }
        }
        return entries;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new UnreadableException("an entry without column " + column);
        }
        return text;
    }

    /** The number the next entry gets. */
    long next() throws SQLException {
        return last().map(Entry::number).orElse(0L) + 1;
    }

    Entry append(EntryKind kind, String subject, String body, Entry.Circumstances now) throws SQLException {
        return append(kind, subject, body, "", now);
    }

    /** @param stored SHA-256 of the packed bytes that come with it */
    Entry append(EntryKind kind, String subject, String body, String stored, Entry.Circumstances now)
            throws SQLException {
        Entry entry = last().orElse(Entry.NONE).next(kind, subject, body, stored, now);
        try (PreparedStatement insert = database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.number());
            insert.setString(2, entry.kind());
            insert.setString(3, entry.subject());
            insert.setString(4, entry.body());
            insert.setString(5, entry.hash());
            insert.setString(6, entry.stored());
            insert.setString(7, entry.recordedAt());
            insert.setString(8, entry.program());
            insert.setString(9, entry.seal());
            insert.executeUpdate();
        }
        return entry;
    }
}
