package dev.tenglong.ledger;

import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.body.CaseEventJson;
import dev.tenglong.ledger.body.RunBody;
import dev.tenglong.ledger.body.SchemaJson;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.notice.Register;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the chain of entries (哈希链校验). After a broken link it goes on from what stands there, to find the next. */
final class Chain {

    /** A screening as its entry has it. */
    record Run(Entry entry, RunBody body) {}

    private static final Set<String> NOTICES =
            Set.of(EntryKind.NOTICE.word(), EntryKind.NOTICE_VOID.word(), EntryKind.NOTICE_START.word());

    private final Problems problems;
    private final Register register = new Register();
    private final Map<Long, Run> runs = new LinkedHashMap<>();
    private final List<Entry> acts = new ArrayList<>();
    private Entry last = Entry.NONE;
    private long length;

    Chain(Problems problems) {
        this.problems = problems;
    }

    /** @param expect a 校验码 that some entry must have */
    void check(Entries entries, Optional<String> expect) throws SQLException {
        String wanted = expect.map(code -> code.toLowerCase(Locale.ROOT)).orElse("");
        boolean seen = false;
        for (Entry entry : entries.all()) {
            follow(entry);
            seen |= entry.hash() != null && entry.hash().startsWith(wanted);
            last = entry;
            length++;
        }
        if (length == 0) {
            problems.add(Kind.ENTRY, "全部", "至少有一条", "没有");
        } else if (!seen) {
            problems.add(Kind.EXPECTED, wanted, "台账中某条记录的校验码", "没有这一条：结尾被截去，或不是同一份台账");
        }
    }

    private void follow(Entry entry) {
        long wanted = last.number() + 1;
        if (entry.number() != wanted) {
            String missing = entry.number() - 1 == wanted ? "" : "—" + (entry.number() - 1);
            problems.add(Kind.ENTRY, "第 " + wanted + missing + " 条", "存在", "没有");
        }
        String at = "第 " + entry.number() + " 条（" + entry.kind() + " " + entry.subject() + "）";
        if (!Entry.hash(last.hash(), entry.number(), entry.kind(), entry.subject(), entry.body())
                .equals(entry.hash())) {
            problems.add(Kind.ENTRY, at, "与哈希链相符", "不符，这一条或它前面的被改动、删除、插入或调换");
        } else if (!Entry.seal(
                        last.seal(),
                        entry.hash(),
                        entry.stored(),
                        new Entry.Circumstances(entry.recordedAt(), entry.program()))
                .equals(entry.seal())) {
            problems.add(Kind.ENTRY, at, "记录时间、程序与封签相符", "不符，被改动过");
        }
        if (EntryKind.byWord(entry.kind()).isEmpty()) {
            problems.add(Kind.ENTRY, at, "认识的种类", "是“" + entry.kind() + "”");
        }
        read(entry, at);
    }

    private void read(Entry entry, String at) {
        try {
            if (entry.is(EntryKind.RUN)) {
                runs.put(entry.number(), new Run(entry, Runs.body(entry)));
            } else if (entry.is(EntryKind.CASE)) {
                CaseEventJson.read(entry.body());
                acts.add(entry);
            } else if (NOTICES.contains(entry.kind())) {
                Notices.enter(entry, register);
            } else if (entry.is(EntryKind.SCHEMA)) {
                SchemaJson.read(entry.body());
            }
        } catch (UnreadableException | IllegalArgumentException e) {
            problems.add(Kind.ENTRY, at, "读得出的正文", "读不出");
        }
    }

    /** The screenings, by the number of their entry, in order. */
    Map<Long, Run> runs() {
        return runs;
    }

    /** What happened in cases, in order; without what cannot be read. */
    List<Entry> acts() {
        return acts;
    }

    String head() {
        return last == Entry.NONE || last.hash() == null ? "" : last.hash();
    }

    long length() {
        return length;
    }
}
