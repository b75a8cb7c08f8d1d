package dev.tenglong.ledger;

import dev.tenglong.ledger.Verification.Kind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Holds the tables, indices and triggers of a ledger against those the scripts make (结构校验). */
final class TablesCheck {

    private final Database database;
    private final Schema schema;
    private final Problems problems;

    TablesCheck(Database database, Schema schema, Problems problems) {
        this.database = database;
        this.schema = schema;
        this.problems = problems;
    }

    void check() throws SQLException {
        Map<String, String> wanted;
        try (Database fresh = Database.inMemory()) {
            for (Schema.Script script : schema.scripts()) {
                fresh.script(script.sql());
            }
            wanted = objects(fresh);
        }
        Map<String, String> found = objects(database);
        wanted.forEach((name, sql) -> {
            if (!found.containsKey(name)) {
                problems.add(Kind.TABLES, name, "存在", "没有");
            } else if (!found.get(name).equals(sql)) {
                problems.add(Kind.TABLES, name, "程序建立时的样子", "已被改动");
            }
        });
        found.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> problems.add(Kind.TABLES, name, "不存在", "多出来了"));
        history();
    }

    /** What each is made with, by kind and name. */
    private static Map<String, String> objects(Database database) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (PreparedStatement query =
                        database.prepare("SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                objects.put(row.getString(1) + " " + row.getString(2), row.getString(3) + " " + row.getString(4));
            }
        }
        return objects;
    }

    private void history() throws SQLException {
        Map<Integer, String> wanted = new TreeMap<>();
        schema.scripts().forEach(script -> wanted.put(script.version(), script.name() + " " + script.sha256()));
        Map<Integer, String> found = new TreeMap<>();
        try (PreparedStatement query = database.prepare("SELECT version, script, sha256 FROM schema_history");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.put(row.getInt(1), row.getString(2) + " " + row.getString(3));
            }
        }
        if (!found.equals(wanted)) {
            problems.add(Kind.TABLES, "schema_history", "程序的全部结构脚本", "与之不符");
        }
    }
}
