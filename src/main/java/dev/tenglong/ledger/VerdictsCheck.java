package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.body.BodyPress;
import dev.tenglong.ledger.body.RowDigest;
import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Holds the verdicts of every run against the digest in its entry, and builds the register of enterprises again from
 * them (结论与企业名录校验).
 */
final class VerdictsCheck {

    private static final String ROWS = "SELECT " + Verdicts.COLUMNS + ", v.body, v.enterprise, v.name, n.enterprise"
            + " FROM verdict v LEFT JOIN enterprise e ON e.id = v.enterprise"
            + " LEFT JOIN enterprise_name n ON n.id = v.name WHERE v.run = ? ORDER BY v.enterprise";

    private final Database database;
    private final Problems problems;
    private final Verification.Watcher watcher;
    private final Set<String> known = new HashSet<>();
    private long enterprises;
    private long names;

    VerdictsCheck(Database database, Problems problems, Verification.Watcher watcher) {
        this.database = database;
        this.problems = problems;
        this.watcher = watcher;
    }

    void check(Map<Long, Chain.Run> runs) throws SQLException {
        long number = 0;
        for (Chain.Run run : runs.values()) {
            watcher.step("校验 " + run.entry().subject(), ++number, runs.size());
            check(run);
        }
        strays(runs.keySet());
        register("enterprise", enterprises);
        register("enterprise_name", names);
    }

    private void check(Chain.Run run) throws SQLException {
        String at = "第 " + run.entry().number() + " 条（" + run.entry().subject() + "）";
        var digest = new RowDigest();
        var stored = new RunningSha256();
        try (var press = new BodyPress(new Contents(database).get(run.body().dictionary()))) {
            newContents(run, stored);
            rows(run, digest, stored, press);
        } catch (UnreadableException e) {
            problems.add(Kind.VERDICTS, at, "读得出的 " + run.body().count() + " 行", "有一行读不出，被改动或损坏");
            return;
        }
        if (digest.rows() != run.body().count()) {
            problems.add(Kind.VERDICTS, at, run.body().count() + " 行", "有 " + digest.rows() + " 行");
        } else if (!digest.hex().equals(run.body().verdicts())) {
            problems.add(Kind.VERDICTS, at, "与摘要值相符", "不符，有行被改动或调换");
        } else if (!stored.hex().equals(run.entry().stored())) {
            problems.add(Kind.VERDICTS, at, "压缩后的字节与封签相符", "不符，被重新压缩过");
        }
    }

    private void rows(Chain.Run run, RowDigest digest, RunningSha256 stored, BodyPress press) throws SQLException {
        try (PreparedStatement query = database.prepare(ROWS)) {
            query.setLong(1, run.entry().number());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] packed = row.getBytes(9);
                    stored.add(packed);
                    digest.add(Verdicts.columns(row), press.unpack(packed));
                    number(row);
                }
            }
        }
    }

    /** What a run was the first to refer to came with it. */
    private void newContents(Chain.Run run, RunningSha256 stored) throws SQLException {
        for (String sha256 : run.body().contents()) {
            if (known.add(sha256)) {
                new Contents(database).packed(sha256).ifPresent(stored::add);
            }
        }
    }

    /** New enterprises and names are numbered as they come up. */
    private void number(ResultSet row) throws SQLException {
        long enterprise = row.getLong(10);
        long name = row.getLong(11);
        boolean inOrder = enterprise <= enterprises + 1 && name <= names + 1 && row.getLong(12) == enterprise;
        if (!inOrder) {
            problems.add(Kind.ENTERPRISES, row.getString(1), "按出现的先后编号", "编号 " + enterprise + "、名称编号 " + name + " 不合");
        }
        enterprises = Math.max(enterprises, enterprise);
        names = Math.max(names, name);
    }

    private void strays(Set<Long> runs) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT run, COUNT(*) FROM verdict GROUP BY run ORDER BY run");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (!runs.contains(row.getLong(1))) {
                    problems.add(
                            Kind.VERDICTS, "第 " + row.getLong(1) + " 条", "没有这次筛查的结论", "有 " + row.getLong(2) + " 行");
                }
            }
        }
    }

    private void register(String table, long wanted) throws SQLException {
        long rows = database.number("SELECT COUNT(*) FROM " + table);
        long last = database.number("SELECT MAX(id) FROM " + table);
        if (rows != wanted || last != wanted) {
            problems.add(Kind.ENTERPRISES, table, wanted + " 行", "有 " + rows + " 行，编号到 " + last);
        }
    }
}
