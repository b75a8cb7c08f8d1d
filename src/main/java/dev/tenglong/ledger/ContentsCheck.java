package dev.tenglong.ledger;

import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.body.Packed;
import dev.tenglong.ledger.body.UnreadableException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds every content against its digest and against what refers to it (内容校验). */
final class ContentsCheck {

    private final Database database;
    private final Problems problems;

    ContentsCheck(Database database, Problems problems) {
        this.database = database;
        this.problems = problems;
    }

    void check(Map<Long, Chain.Run> runs) throws SQLException {
        Set<String> referred = new HashSet<>();
        runs.values().forEach(run -> referred.addAll(run.body().contents()));
        try (PreparedStatement query = database.prepare("SELECT sha256, size, packed FROM content ORDER BY sha256");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String sha256 = row.getString(1);
                if (!digest(row).equals(sha256)) {
                    problems.add(Kind.CONTENT, sha256, "与摘要值相符", "不符，被改动或损坏");
                }
                if (!referred.remove(sha256)) {
                    problems.add(Kind.CONTENT, sha256, "有记录引用", "没有，是插入的");
                }
            }
        }
        referred.stream().sorted().forEach(sha256 -> problems.add(Kind.CONTENT, sha256, "存在", "没有"));
    }

    private static String digest(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes(3);
        try {
            return packed == null ? "" : Packed.digest(packed, row.getLong(2));
        } catch (UnreadableException e) {
            return "";
        }
    }
}
