package dev.tenglong.ledger;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes every case again from the entries and holds the tables of cases against it (案件校验). */
final class CasesCheck {

    private final Database database;
    private final Problems problems;

    CasesCheck(Database database, Problems problems) {
        this.database = database;
        this.problems = problems;
    }

    /** @param acts the entries that record what happened in cases, in order */
    void check(List<Entry> acts) throws SQLException {
        Map<CaseId, List<RecordedEvent>> byCase = Cases.byCase(acts);
        compare(
                "case_file",
                "SELECT number, enterprise, state, mark, events FROM case_file ORDER BY number",
                5,
                files(byCase));
        compare(
                "case_event",
                "SELECT f.number, e.number, e.entry FROM case_event e LEFT JOIN case_file f ON f.id = e.case_file"
                        + " ORDER BY f.number, e.number",
                3,
                events(byCase));
        readable(byCase);
    }

    private List<String> files(Map<CaseId, List<RecordedEvent>> byCase) {
        var rows = new ArrayList<String>();
        byCase.forEach((id, events) -> {
            try {
                CaseFile file = Cases.file(events);
                rows.add(String.join(
                        " ",
                        id.toString(),
                        file.key().value(),
                        file.state().word(),
                        file.mark().word(),
                        String.valueOf(events.size())));
            } catch (UnreadableException e) {
                problems.add(Kind.CASES, id.toString(), "前后相符的事项", "有一条在当时不可能发生");
            }
        });
        return rows.stream().sorted().toList();
    }

    private static List<String> events(Map<CaseId, List<RecordedEvent>> byCase) {
        var rows = new ArrayList<String>();
        byCase.forEach(
                (id, events) -> events.forEach(event -> rows.add(id + " " + event.number() + " " + event.entry())));
        return rows;
    }

    private void compare(String table, String sql, int columns, List<String> wanted) throws SQLException {
        var found = new ArrayList<String>();
        try (PreparedStatement query = database.prepare(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                found.add(String.join(" ", cells));
            }
        }
        var missing = new TreeSet<>(wanted);
        found.forEach(missing::remove);
        var extra = new TreeSet<>(found);
        wanted.forEach(extra::remove);
        missing.forEach(row -> problems.add(Kind.CASES, table, row, "没有这一行"));
        extra.forEach(row -> problems.add(Kind.CASES, table, "由记录归并得出的各行", "多出 " + row));
    }

    /** The tables must lead to the events as well. */
    private void readable(Map<CaseId, List<RecordedEvent>> byCase) throws SQLException {
        var cases = new Cases(database);
        for (Map.Entry<CaseId, List<RecordedEvent>> one : byCase.entrySet()) {
            try {
                boolean same = cases.find(one.getKey())
                        .filter(file -> file.events().equals(one.getValue()))
                        .isPresent();
                if (!same) {
                    problems.add(Kind.CASES, one.getKey().toString(), "由表找到的事项与记录相符", "不符");
                }
            } catch (UnreadableException e) {
                problems.add(Kind.CASES, one.getKey().toString(), "由表找得到的事项", "找不到");
            }
        }
    }
}
