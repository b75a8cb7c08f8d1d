package dev.tenglong.report;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.LogEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of an export that no other output has (导出表). */
final class ExportTables {

    private ExportTables() {}

    static void entries(List<LogEntry> entries, OutputStream out) throws IOException {
        CsvTable.writeFile(
                List.of(
                        column("序号", entry -> String.valueOf(entry.number())),
                        column("记录时间", LogEntry::recordedAt),
                        column("种类", entry -> entry.kind().label()),
                        column("对象", LogEntry::subject),
                        column("摘要", LogEntry::summary),
                        column("校验码", LogEntry::checkCode),
                        column("程序", LogEntry::program),
                        column("正文", LogEntry::body),
                        column("hash", LogEntry::hash),
                        column("stored", LogEntry::stored),
                        column("seal", LogEntry::seal)),
                entries,
                out);
    }

    static void runs(List<LedgerExport.RunLine> runs, OutputStream out) throws IOException {
        CsvTable.writeFile(
                List.of(
                        column("统计期", line -> line.run().period().toString()),
                        column(
                                "版次",
                                line -> String.valueOf(line.run().revision().number())),
                        column("截止日", line -> line.run().period().lastDay().toString()),
                        column("校验码", line -> line.run().facts().checkCode().orElse("")),
                        column("口径", line -> line.run().facts().criteria()),
                        column("示例标准", line -> line.run().facts().official() ? "否" : "是"),
                        column("企业数", line -> String.valueOf(line.enterprises())),
                        column("清单家数", line -> String.valueOf(line.onList())),
                        column(
                                "依据的清单",
                                line -> line.run().facts().drawnOn().stream()
                                        .map(Revision::toString)
                                        .collect(Collectors.joining("、"))),
                        column("撤回原因", line -> line.run().retracted().orElse("")),
                        column("运行标识", line -> line.run().facts().run())),
                runs,
                out);
    }

    /** A row a name. */
    static void enterprises(Map<EnterpriseKey, List<String>> names, OutputStream out) throws IOException {
        record Name(EnterpriseKey key, String name) {}
        var rows = new ArrayList<Name>();
        names.forEach((key, all) -> all.forEach(name -> rows.add(new Name(key, name))));
        CsvTable.writeFile(
                List.of(
                        column("统一社会信用代码", row -> row.key().isCode() ? row.key().value() : ""),
                        column("企业名称", Name::name)),
                rows,
                out);
    }

    private static <T> Column<T> column(String header, Function<T, String> text) {
        return Column.of(header, 0, row -> Value.text(text.apply(row)));
    }
}
