package dev.tenglong.ledger;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.ledger.body.CaseEventJson;
import dev.tenglong.ledger.body.EventJson;
import dev.tenglong.ledger.body.ExemptionJson;
import dev.tenglong.ledger.body.NoticeJson;
import dev.tenglong.ledger.body.RunBody;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.screening.Exemption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what happened, entry by entry (台账日志). */
final class Log {

    private Log() {}

    static List<LogEntry> read(Entries entries) throws SQLException {
        var log = new ArrayList<LogEntry>();
        for (Entry entry : entries.all()) {
            EntryKind kind = EntryKind.byWord(entry.kind())
                    .orElseThrow(() -> new UnreadableException("no such kind: " + entry.kind()));
            log.add(new LogEntry(
                    entry.number(),
                    entry.recordedAt(),
                    entry.program(),
                    kind,
                    entry.subject(),
                    summary(kind, entry),
                    entry.body(),
                    entry.hash(),
                    entry.stored(),
                    entry.seal()));
        }
        return log;
    }

    private static String summary(EntryKind kind, Entry entry) {
        return switch (kind) {
            case SCHEMA -> entry.number() == 1 ? "新建台账" : "台账格式升级";
            case RUN -> run(Runs.body(entry));
            case RETRACTION -> retraction(EventJson.retraction(entry.body()));
            case EXEMPTION -> exemption(ExemptionJson.read(entry.body()));
            case EXEMPTION_END -> end(EventJson.exemptionEnd(entry.body()));
            case CASE -> acts(CaseEventJson.read(entry.body()));
            case NOTICE -> notice(NoticeJson.record(entry.body()));
            case NOTICE_VOID -> "作废，" + NoticeJson.voided(entry.body()).reason();
            case NOTICE_START -> "文号由此起编";
        };
    }

    private static String notice(NoticeRecord record) {
        return record.kind().label() + "，" + record.addressee() + "，" + record.file() + (record.sample() ? "，样张" : "");
    }

    private static String run(RunBody body) {
        return body.facts().criteria() + "，" + body.files().size() + " 个文件，" + body.count() + " 家企业";
    }

    /** What was done, in how many cases; of a single event also why. */
    private static String acts(List<CaseEvent> events) {
        if (events.size() == 1) {
            CaseEvent event = events.get(0);
            return event.act().label() + "，" + event.by() + (event.note().isEmpty() ? "" : ": " + event.note());
        }
        Map<Act, Integer> counts = new EnumMap<>(Act.class);
        events.forEach(event -> counts.merge(event.act(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue() + " 件")
                .collect(Collectors.joining("，"));
    }

    private static String retraction(EventJson.Retraction retraction) {
        return "撤回第 " + retraction.entry() + " 条: " + retraction.reason();
    }

    private static String exemption(Exemption exemption) {
        return exemption.reason() + "，" + exemption.document() + "，" + exemption.approver() + "批准，" + exemption.from()
                + " 至 " + exemption.until();
    }

    private static String end(EventJson.ExemptionEnd end) {
        return "自 " + end.on() + " 起终止第 " + end.entry() + " 条: " + end.reason();
    }
}
