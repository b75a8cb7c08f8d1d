package dev.tenglong.ledger;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of enterprises and the names they bore (企业与名称表), numbered in the order they came up. */
final class Enterprises {

    private final Database database;

    Enterprises(Database database) {
        this.database = database;
    }

    /** Gives numbers, new ones where needed. Prepared once for all enterprises of a run. */
    static final class Numbers implements AutoCloseable {

        private final PreparedStatement findKey;
        private final PreparedStatement addKey;
        private final PreparedStatement findName;
        private final PreparedStatement addName;
        private long lastKey;
        private long lastName;

        private Numbers(Database database) throws SQLException {
            lastKey = database.number("SELECT MAX(id) FROM enterprise");
            lastName = database.number("SELECT MAX(id) FROM enterprise_name");
            findKey = database.prepare("SELECT id FROM enterprise WHERE key = ?");
            addKey = database.prepare("INSERT INTO enterprise VALUES (?, ?)");
            findName = database.prepare("SELECT id FROM enterprise_name WHERE enterprise = ? AND name = ?");
            addName = database.prepare("INSERT INTO enterprise_name VALUES (?, ?, ?)");
        }

        long of(EnterpriseKey key) throws SQLException {
            findKey.setString(1, key.value());
            long known = found(findKey);
            if (known > 0) {
                return known;
            }
            addKey.setLong(1, ++lastKey);
            addKey.setString(2, key.value());
            addKey.executeUpdate();
            return lastKey;
        }

        long of(long enterprise, String name) throws SQLException {
            findName.setLong(1, enterprise);
            findName.setString(2, name);
            long known = found(findName);
            if (known > 0) {
                return known;
            }
            addName.setLong(1, ++lastName);
            addName.setLong(2, enterprise);
            addName.setString(3, name);
            addName.executeUpdate();
            return lastName;
        }

        private static long found(PreparedStatement query) throws SQLException {
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }

        @Override
        public void close() throws SQLException {
            findKey.close();
            addKey.close();
            findName.close();
            addName.close();
        }
    }

    Numbers numbers() throws SQLException {
        return new Numbers(database);
    }

    /** Those whose code or some name has {@code part}, in any width and case, each with all its names. */
    SortedMap<EnterpriseKey, List<String>> find(String part) throws SQLException {
        String code = part.strip().toUpperCase(Locale.ROOT);
        String name = EnterpriseName.key(part);
        SortedMap<EnterpriseKey, List<String>> found = new TreeMap<>();
        try (PreparedStatement query = database.prepare("SELECT e.key, n.name FROM enterprise_name n"
                        + " JOIN enterprise e ON e.id = n.enterprise ORDER BY n.enterprise, n.id");
                ResultSet row = query.executeQuery()) {
            String open = "";
            var names = new ArrayList<String>();
            while (row.next()) {
                if (!row.getString(1).equals(open)) {
                    keep(open, names, code, name, found);
                    open = row.getString(1);
                    names.clear();
                }
                names.add(row.getString(2));
            }
            keep(open, names, code, name, found);
        }
        return found;
    }

    private static void keep(
            String key, List<String> names, String code, String name, Map<EnterpriseKey, List<String>> found) {
        if (names.isEmpty()) {
            return;
        }
        if (key.contains(code)
                || names.stream().anyMatch(n -> EnterpriseName.key(n).contains(name))) {
            found.put(new EnterpriseKey(key), List.copyOf(names));
        }
    }
}
