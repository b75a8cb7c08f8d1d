package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.enterprise.Region;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.run.Screening;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a screening came to, on the terminal: totals, subdistricts, files written, what to do next. */
final class ScreeningSummary {

    private final Session session;
    private final PrintWriter out;

    ScreeningSummary(Session session) {
        this.session = session;
        this.out = session.out();
    }

    void print(Screening.Result result) {
        ScreeningRecord record = result.record();
        out.println(result.office().listTitle(record.period()) + "筛查结果");
        out.println("筛查口径: " + record.criteria() + "；数据口径: " + basis(record));
        out.println();
        categories(record);
        subdistricts(record);
        next(result);
    }

    private static String basis(ScreeningRecord record) {
        return record.verdicts().stream()
                .flatMap(v -> v.judgements().stream())
                .map(j -> j.measured().basis())
                .flatMap(Optional::stream)
                .findFirst()
                .map(b -> b.label())
                .orElse("本期没有可用口径");
    }

    private void categories(ScreeningRecord record) {
        List<Verdict> all = record.verdicts();
        var table = new TextTable();
        table.row("类别", "家数");
        for (Category category : Category.values()) {
            table.row(category.label(), count(all, v -> v.category() == category));
        }
        table.row("合计", String.valueOf(all.size()));
        table.print(out);
        out.println();
        out.println(
                "清单 " + record.list().lines().size() + " 家（疑似·待核实），预警 " + count(all, Verdict::earlyWarning) + " 家。");
        out.println();
    }

    /** Subdistricts with a hit or a warning; the workbook has them all. */
    private void subdistricts(ScreeningRecord record) {
        Comparator<Optional<Region>> byCode =
                Comparator.comparing(r -> r.map(Region::code).orElse("~"));
        Map<Optional<Region>, List<Verdict>> hits = record.verdicts().stream()
                .filter(v -> v.isListed() || v.earlyWarning())
                .collect(Collectors.groupingBy(
                        v -> v.dossier().region(), () -> new TreeMap<>(byCode), Collectors.toList()));
        if (hits.isEmpty()) {
            return;
        }
        var table = new TextTable();
        table.row("街道（园区）", "清单", "预警");
        hits.forEach((region, verdicts) -> table.row(
                region.map(Region::name).orElse("街道未知"),
                count(verdicts, Verdict::isListed),
                count(verdicts, Verdict::earlyWarning)));
        table.print(out);
        out.println();
    }

    private void next(Screening.Result result) {
        ScreeningRecord record = result.record();
        if (!record.official()) {
            out.println("注意: 本次使用了示例标准，结果不能作为正式认定的依据。");
        }
        result.written().forEach(file -> out.println("已写入 " + session.shown(file)));
        long errors = record.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        if (result.dryRun()) {
            out.println("试运行: 没有写任何文件。下一步: 去掉 --dry-run 正式筛查。");
        } else if (result.refused()) {
            out.println("下一步: 更正上面的错误后重新筛查，或去掉 --strict。");
        } else if (result.notPlaced().isPresent()) {
            out.println("下一步: 结果没有写出；按 OU101 的提示处理后重新筛查。");
        } else if (errors > 0) {
            out.println("下一步: 把反馈表发给报送部门更正 " + errors + " 个错误，收到后重新筛查"
                    + (record.list().lines().isEmpty() ? "。" : "；再把清单送街道核实。"));
        } else {
            out.println("下一步: "
                    + (record.list().lines().isEmpty() ? "本期没有命中的企业；核对数据不足和预警的企业。" : "把清单送街道核实（疑似企业须经现场核查才能列入）。"));
        }
    }

    private static String count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return String.valueOf(verdicts.stream().filter(which).count());
    }
}
