package dev.tenglong.ledger;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.ledger.body.VerdictColumns;
import dev.tenglong.listing.Change;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of verdicts (结论表), a row an enterprise and run. */
final class Verdicts {

    /** The columns every query of verdicts begins with. */
    static final String COLUMNS = "e.key, n.name, v.category, v.listed, v.early_warning, v.grounds, v.number, v.change";

    private static final String FROM = " FROM verdict v JOIN enterprise e ON e.id = v.enterprise"
            + " JOIN enterprise_name n ON n.id = v.name WHERE v.run = ?";

    /** A row with its body as it is packed. */
    record Row(VerdictColumns columns, byte[] body) {}

    /** Takes rows one by one. */
    interface Sink {
        void row(VerdictColumns columns, byte[] body) throws SQLException;
    }

    private final Database database;

    Verdicts(Database database) {
        this.database = database;
    }

    /** Every row of a run without its body, in the order of the table's key. */
    List<VerdictColumns> columns(long run) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT " + COLUMNS + FROM + " ORDER BY v.enterprise")) {
            query.setLong(1, run);
            return columns(query);
        }
    }

    /** The rows on the list of a run without their bodies, in the order of the list. */
    List<VerdictColumns> lines(long run) throws SQLException {
        try (PreparedStatement query = database.prepare(
                "SELECT " + COLUMNS + FROM + " AND v.change IS NOT NULL AND v.number IS NOT NULL ORDER BY v.number")) {
            query.setLong(1, run);
            return columns(query);
        }
    }

    /** Some rows of a run without their bodies. */
    List<VerdictColumns> columns(long run, Collection<EnterpriseKey> keys) throws SQLException {
        var some = new ArrayList<VerdictColumns>();
        try (PreparedStatement query = database.prepare("SELECT " + COLUMNS + FROM + " AND e.key = ?")) {
            for (EnterpriseKey key : keys) {
                query.setLong(1, run);
                query.setString(2, key.value());
                some.addAll(columns(query));
            }
        }
        return some;
    }

    private static List<VerdictColumns> columns(PreparedStatement query) throws SQLException {
        var all = new ArrayList<VerdictColumns>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                all.add(columns(row));
            }
        }
        return all;
    }

    /** How many there are of each change, of enterprises and of early warnings. */
    RunTotals totals(long run) throws SQLException {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        int enterprises = 0;
        int onList = 0;
        int warnings = 0;
        try (PreparedStatement query =
                database.prepare("SELECT change, COUNT(*), COUNT(number), SUM(early_warning) FROM verdict"
                        + " WHERE run = ? GROUP BY change")) {
            query.setLong(1, run);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    enterprises += row.getInt(2);
                    onList += row.getInt(3);
                    warnings += row.getInt(4);
                    if (row.getString(1) != null) {
                        changes.put(VerdictColumns.CHANGES.read(row.getString(1)), row.getInt(2));
                    }
                }
            }
        }
        return new RunTotals(enterprises, onList, warnings, changes);
    }

    /** Every row of a run, in the order of the table's key. */
    void all(long run, Sink sink) throws SQLException {
        stream("SELECT " + COLUMNS + ", v.body" + FROM + " ORDER BY v.enterprise", run, sink);
    }

    /** The rows that are on the list or have left it, in the order of the list. */
    void onList(long run, Sink sink) throws SQLException {
        stream("SELECT " + COLUMNS + ", v.body" + FROM + " AND v.change IS NOT NULL ORDER BY v.number", run, sink);
    }

    private void stream(String sql, long run, Sink sink) throws SQLException {
        try (PreparedStatement query = database.prepare(sql)) {
            query.setLong(1, run);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sink.row(columns(row), row.getBytes(9));
                }
            }
        }
    }

    List<Row> some(long run, Collection<EnterpriseKey> keys) throws SQLException {
        var some = new ArrayList<Row>();
        try (PreparedStatement query = database.prepare("SELECT " + COLUMNS + ", v.body" + FROM + " AND e.key = ?")) {
            for (EnterpriseKey key : keys) {
                query.setLong(1, run);
                query.setString(2, key.value());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        some.add(new Row(columns(row), row.getBytes(9)));
                    }
                }
            }
        }
        return some;
    }

    static VerdictColumns columns(ResultSet row) throws SQLException {
        int listed = row.getInt(4);
        Optional<Boolean> hit = row.wasNull() ? Optional.empty() : Optional.of(listed != 0);
        int number = row.getInt(7);
        OptionalInt place = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        return new VerdictColumns(
                new EnterpriseKey(text(row, 1)),
                text(row, 2),
                VerdictColumns.CATEGORIES.read(text(row, 3)),
                hit,
                row.getInt(5) != 0,
                VerdictColumns.GROUNDS.read(text(row, 6)),
                place,
                Optional.ofNullable(row.getString(8)).map(VerdictColumns.CHANGES::read));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new UnreadableException("a verdict without column " + column);
        }
        return text;
    }
}
