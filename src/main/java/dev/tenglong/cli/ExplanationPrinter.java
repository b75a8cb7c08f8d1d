package dev.tenglong.cli;

import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.Shown;
import dev.tenglong.report.SourceCells;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Decimals;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An enterprise explained, for people: who it is, what was concluded, from which numbers, by which rule, since when. */
final class ExplanationPrinter {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Charset charset;
    private final EnterpriseReport report;
    private final Dossier dossier;

    /** @param charset what the reader's terminal can show */
    ExplanationPrinter(PrintWriter out, Charset charset, EnterpriseReport report) {
        this.out = out;
        this.charset = charset;
        this.report = report;
        this.dossier = report.verdict().dossier();
    }

    void print() {
        RunFacts facts = report.run().facts();
        out.println(dossier.name() + "  "
                + dossier.uscc().map(ExplanationPrinter::code).orElse("（没有代码）"));
        out.println(facts.period().label() + "，第 " + facts.revision().number() + " 版，截止日 "
                + facts.period().lastDay() + "，校验码 " + facts.checkCode().orElse("-"));
        report.caveats().forEach(caveat -> out.println("注意: " + caveat.sentence() + "。"));
        section("企业");
        identity();
        section("结论");
        conclusion();
        section("指标");
        var tests = new TestPrinter(out, report);
        report.tested().forEach(tests::print);
        untested();
        section("数据（" + facts.period().label() + "累计，用地和人数为时点数）");
        figures();
        if (!report.findings().isEmpty()) {
            section("问题");
            report.findings().forEach(this::finding);
        }
        if (!report.exemptions().isEmpty()) {
            section("豁免");
            report.exemptions().forEach(this::exemption);
        }
        section("历史");
        new HistoryPrinter(out, charset, report).print();
    }

    private static String code(Uscc code) {
        return code + (code.followsRule() ? "" : "（校验位不符合规则，按本单位登记采用）");
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void identity() {
        var lines = new LabelledLines(INDENT);
        lines.add(
                "街道",
                dossier.region().map(r -> r.name() + "（" + r.code() + "）").orElse("未知") + carried(Field.SUBDISTRICT));
        lines.add(
                "行业",
                dossier.sector()
                                .map(s -> s.code()
                                        + report.sectorName().map(n -> " " + n).orElse(""))
                                .orElse("未知")
                        + carried(Field.SECTOR));
        lines.add("规模", dossier.scale().map(Scale::label).orElse("未知") + carried(Field.SCALE));
        dossier.evaluation().ifPresent(e -> lines.add("亩均评价", e + " 类"));
        if (!report.formerNames().isEmpty()) {
            lines.add("其他名称", String.join("、", report.formerNames()));
        }
        lines.print(out);
    }

    private String carried(Field field) {
        return dossier.carried().containsKey(field)
                ? "（沿用 " + dossier.carried().get(field).label() + "）"
                : "";
    }

    private void conclusion() {
        Verdict verdict = report.verdict();
        var lines = new LabelledLines(INDENT);
        lines.add("类别", verdict.category().label());
        lines.add("判定", judged(verdict));
        lines.add("清单", place());
        lines.add("理由", verdict.reasons());
        lines.print(out);
    }

    private static String judged(Verdict verdict) {
        if (verdict.category() == Category.EXEMPT || verdict.category() == Category.OUT_OF_SCOPE) {
            return "不参与筛查";
        }
        if (verdict.earlyWarning()) {
            return "命中列入条件，但本期口径只作预警，不列入";
        }
        return verdict.listed().map(hit -> hit ? "命中列入条件" : "未命中列入条件").orElse("不能判定，不等于达标");
    }

    private String place() {
        String change = report.standing().change().map(Change::label).orElse("");
        return report.number().isPresent()
                ? "第 " + report.number().getAsInt() + " 号，本期变化: " + change + "，当前状态: " + state()
                : "不在清单上" + (change.isEmpty() ? "" : "，本期变化: " + change);
    }

    private String state() {
        return report.latestCase()
                .map(file -> file.state().label() + "（案件 " + file.id() + "）")
                .orElse(CaseState.SUSPECTED.label());
    }

    private void untested() {
        List<Judgement> untested = report.untested();
        if (!untested.isEmpty()) {
            out.println(INDENT + "未考核: "
                    + untested.stream()
                            .map(j -> j.measured().indicator().label() + " " + Shown.value(j))
                            .collect(Collectors.joining("，")));
        }
    }

    private void figures() {
        if (dossier.figures().isEmpty()) {
            out.println(INDENT + "本期各表没有这家企业的数据");
            return;
        }
        var table = new TextTable(INDENT);
        table.row("项目", "数值", "单位", "出处");
        for (Map.Entry<Field, Figure> entry : new TreeMap<>(dossier.figures()).entrySet()) {
            table.row(
                    entry.getKey().label(),
                    Decimals.plain(entry.getValue().value()),
                    entry.getKey().dimension().base().label(),
                    SourceCells.of(entry.getValue()));
        }
        table.print(out);
        dossier.unsettled().stream()
                .sorted()
                .forEach(field -> out.println(INDENT + field.label() + ": 来源有误或互相矛盾，按未知处理"));
    }

    private void finding(Diagnostic finding) {
        out.println(INDENT + finding.severity().label() + "[" + finding.code().id() + "] "
                + finding.at().display() + ": " + finding.message()
                + finding.excerpt()
                        .map(text -> "（" + text.replace("\n", " ") + "）")
                        .orElse(""));
    }

    private void exemption(Exemption exemption) {
        out.println(INDENT + exemption.from() + " 至 " + exemption.until()
                + exemption.endedOn().map(day -> "（" + day + " 提前终止）").orElse("") + "，" + exemption.reason() + "，"
                + exemption.document() + "，批准: " + exemption.approver());
    }
}
