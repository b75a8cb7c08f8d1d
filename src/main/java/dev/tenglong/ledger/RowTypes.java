package dev.tenglong.ledger;

import dev.tenglong.ledger.Verification.Kind;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds values of another kind than was written (值的类型): SQLite keeps any kind in any column, and some of them read like
 * what was there before.
 */
final class RowTypes {

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("schema_history", "typeof(script) = 'text' AND typeof(sha256) = 'text'");
        RULES.put(
                "entry",
                "typeof(kind) = 'text' AND typeof(subject) = 'text' AND typeof(body) = 'text' AND typeof(hash) = 'text'"
                        + " AND typeof(stored) = 'text' AND typeof(recorded_at) = 'text' AND typeof(program) = 'text'"
                        + " AND typeof(seal) = 'text'");
        RULES.put("content", "typeof(sha256) = 'text' AND typeof(size) = 'integer' AND typeof(packed) = 'blob'");
        RULES.put("enterprise", "typeof(key) = 'text'");
        RULES.put("enterprise_name", "typeof(enterprise) = 'integer' AND typeof(name) = 'text'");
        RULES.put(
                "case_file",
                "typeof(number) = 'text' AND typeof(enterprise) = 'text' AND typeof(state) = 'text'"
                        + " AND typeof(mark) = 'text' AND typeof(events) = 'integer'");
        RULES.put(
                "case_event",
                "typeof(case_file) = 'integer' AND typeof(number) = 'integer' AND typeof(entry) = 'integer'"
                        + " AND typeof(place) = 'integer'");
        RULES.put(
                "verdict",
                "typeof(run) = 'integer' AND typeof(enterprise) = 'integer' AND typeof(name) = 'integer'"
                        + " AND typeof(category) = 'text' AND typeof(grounds) = 'text' AND typeof(body) = 'blob'"
                        + " AND (listed IS NULL OR typeof(listed) = 'integer' AND listed IN (0, 1))"
                        + " AND typeof(early_warning) = 'integer' AND early_warning IN (0, 1)"
                        + " AND (number IS NULL OR typeof(number) = 'integer' AND number BETWEEN 1 AND 2147483647)"
                        + " AND (change IS NULL OR typeof(change) = 'text')");
    }

    private final Database database;
    private final Problems problems;

    RowTypes(Database database, Problems problems) {
        this.database = database;
        this.problems = problems;
    }

    void check() throws SQLException {
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            long odd =
                    database.number("SELECT COUNT(*) FROM " + rule.getKey() + " WHERE NOT (" + rule.getValue() + ")");
            if (odd > 0) {
                problems.add(Kind.TABLES, rule.getKey(), "各列类型与写入时相同", "有 " + odd + " 行不同");
            }
        }
    }
}
