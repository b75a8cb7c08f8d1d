package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.Severity;
import dev.tenglong.enterprise.Region;
import dev.tenglong.indicator.Basis;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.run.Screening;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        changes(result);
        next(result);
    }

    /** The bases of what was judged, with the number of enterprises where there are several. */
    private static String basis(ScreeningRecord record) {
        Map<Basis, Integer> enterprises = new EnumMap<>(Basis.class);
        for (Verdict verdict : record.verdicts()) {
            verdict.judgements().stream()
                    .filter(judgement -> judgement.outcome().isPresent())
                    .flatMap(judgement -> judgement.measured().basis().stream())
                    .distinct()
                    .forEach(basis -> enterprises.merge(basis, 1, Integer::sum));
        }
        if (enterprises.size() < 2) {
            return enterprises.keySet().stream().map(Basis::label).findFirst().orElse("没有数据齐全的指标");
        }
        return enterprises.entrySet().stream()
                .map(e -> e.getKey().label() + " " + e.getValue() + " 家")
                .collect(Collectors.joining("、"));
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
        out.println("清单 " + record.list().lines().size() + " 家" + changes(record.list()) + "，预警 "
                + count(all, Verdict::earlyWarning) + " 家。");
        out.println();
    }

    /** How many lines are new, go on, and so on; those that left are told too. */
    private static String changes(OfficialList list) {
        var parts = new ArrayList<String>();
        for (Change change : Change.values()) {
            long lines = Stream.concat(list.lines().stream(), list.departed().stream())
                    .filter(line -> line.change() == change)
                    .count();
            if (lines > 0) {
                parts.add(change.label() + " " + lines);
            }
        }
        return parts.isEmpty() ? "" : "（疑似·待核实；" + String.join("、", parts) + "）";
    }

    /** Subdistricts with a line or a warning; the workbook has them all. */
    private void subdistricts(ScreeningRecord record) {
        Map<Optional<Region>, Integer> lines = byRegion();
        record.list()
                .lines()
                .forEach(line -> lines.merge(line.verdict().dossier().region(), 1, Integer::sum));
        Map<Optional<Region>, Integer> warnings = byRegion();
        record.verdicts().stream()
                .filter(Verdict::earlyWarning)
                .forEach(v -> warnings.merge(v.dossier().region(), 1, Integer::sum));
        Map<Optional<Region>, Integer> either = byRegion();
        either.putAll(lines);
        either.putAll(warnings);
        if (either.isEmpty()) {
            return;
        }
        var table = new TextTable();
        table.row("街道（园区）", "清单", "预警");
        either.keySet()
                .forEach(region -> table.row(
                        region.map(Region::name).orElse("街道未知"),
                        String.valueOf(lines.getOrDefault(region, 0)),
                        String.valueOf(warnings.getOrDefault(region, 0))));
        table.print(out);
        out.println();
    }

    private static Map<Optional<Region>, Integer> byRegion() {
        return new TreeMap<>(Comparator.comparing(r -> r.map(Region::code).orElse("~")));
    }

    private void next(Screening.Result result) {
        ScreeningRecord record = result.record();
        if (!record.official()) {
            out.println("注意: 本次使用了示例标准，结果不能作为正式认定的依据。");
        }
        recorded(result);
        if (session.isQuiet()) {
            return;
        }
        if (!record.aliases().isEmpty()) {
            out.println("别名建议 " + record.aliases().size() + " 条，见反馈表；核实后写入 config/aliases.csv，下次按它匹配。");
        }
        written(result.written());
        long errors = record.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
        switch (result.outcome()) {
            case DRY_RUN -> out.println("试运行: 没有写任何文件，没有记入台账。下一步: 去掉 --dry-run 正式筛查。");
            case REFUSED -> out.println("下一步: 更正上面的错误后重新筛查，或去掉 --strict。");
            case NOT_WRITTEN -> out.println("下一步: 结果没有写出，也没有记入台账；按 OU101 的提示处理后重新筛查。");
            case RECORDED, UNCHANGED ->
                out.println("下一步: " + next(record, result.unwritten().size(), errors));
        }
    }

    /** The workbooks for the departments lie in a folder of their own: it is named once. */
    private void written(List<Path> files) {
        Map<Path, List<Path>> byFolder =
                files.stream().collect(Collectors.groupingBy(Path::getParent, LinkedHashMap::new, Collectors.toList()));
        Optional<Path> top = byFolder.keySet().stream().min(Comparator.comparingInt(Path::getNameCount));
        byFolder.forEach((folder, inIt) -> {
            if (folder.equals(top.orElseThrow())) {
                inIt.forEach(file -> out.println("已写入 " + session.shown(file)));
            } else {
                out.println("已写入 " + session.shown(folder) + "（发给报送部门的 " + inIt.size() + " 份）");
            }
        });
    }

    private static String next(ScreeningRecord record, int unwritten, long errors) {
        boolean empty = record.list().lines().isEmpty();
        if (unwritten > 0) {
            return "结果已记入台账，但有 " + unwritten + " 处文件没有写出；按 OU101 的提示处理后再运行一次，会补写。";
        }
        if (errors > 0) {
            return "把反馈表发给报送部门更正 " + errors + " 个错误，收到后重新筛查" + (empty ? "。" : "；再把清单送街道核实。");
        }
        return empty ? "本期没有命中的企业；核对数据不足和预警的企业。" : "把清单送街道核实（疑似企业须经现场核查才能列入）。";
    }

    private void recorded(Screening.Result result) {
        var facts = result.record().facts();
        result.dropped().forEach(table -> out.println("替换 " + shown(table)));
        result.kept().forEach(table -> out.println("沿用 " + shown(table)));
        if (result.outcome() == Screening.Outcome.RECORDED) {
            out.println("已记入台账: " + facts.revision().label() + "，校验码 "
                    + facts.checkCode().orElseThrow());
            cases(result);
        } else if (result.outcome() == Screening.Outcome.UNCHANGED) {
            out.println("与台账中的 " + facts.revision().label() + "相同，没有新的记录（校验码 "
                    + facts.checkCode().orElseThrow() + "）");
            cases(result);
        }
    }

    /** What the list meant for the cases. */
    private void cases(Screening.Result result) {
        Map<Act, Long> counts = result.cases().stream()
                .collect(Collectors.groupingBy(CaseEvent::act, TreeMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            out.println("案件: "
                    + counts.entrySet().stream()
                            .map(count -> count.getKey().label() + " " + count.getValue() + " 件")
                            .collect(Collectors.joining("，"))
                    + "；用 tenglong case list 查看");
        }
    }

    /** Against the revision of the period that counted until now. */
    private void changes(Screening.Result result) {
        if (!result.changes().isEmpty()) {
            result.changes().forEach(out::println);
            out.println();
        }
    }

    private static String shown(SourceTable table) {
        return new Location.Sheet(table.file(), table.sheet()).display();
    }

    private static String count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return String.valueOf(verdicts.stream().filter(which).count());
    }
}
