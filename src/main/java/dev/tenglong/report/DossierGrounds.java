package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Overdue;
import dev.tenglong.casework.Party;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Change;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.report.EnterpriseReport.Moment;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.Decimals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first half of a dossier: who it is, its figures with their cells, its indicators over time, the rules that hit it. */
final class DossierGrounds {

    private static final int YEARS = 3;

    private final Page page;
    private final CaseOnDay now;
    private final CaseFile file;
    private final Optional<EnterpriseReport> enterprise;
    private final List<CaseFile> others;

    DossierGrounds(Page page, CaseOnDay now, Optional<EnterpriseReport> enterprise, List<CaseFile> others) {
        this.page = page;
        this.now = now;
        this.file = now.file();
        this.enterprise = enterprise;
        this.others = others;
    }

    void write() {
        identity();
        page.section("二、用地、用能和产出"
                + enterprise
                        .map(report -> "（" + report.run().revision().label() + "）")
                        .orElse(""));
        enterprise.ifPresentOrElse(this::figures, this::unknown);
        page.section("三、各期指标（最近三年）");
        enterprise.ifPresentOrElse(this::indicators, this::unknown);
        page.section("四、判定依据"
                + enterprise
                        .map(report -> "（" + report.run().revision().label() + "）")
                        .orElse(""));
        enterprise.ifPresentOrElse(this::rules, this::unknown);
    }

    private void unknown() {
        page.note("　没有筛查记录");
    }

    private void identity() {
        page.section("一、基本情况");
        Optional<Dossier> dossier = enterprise.map(report -> report.verdict().dossier());
        DossierGrid.facts(
                page,
                List.of(
                        "企业名称",
                        file.identity().name(),
                        "统一社会信用代码",
                        CaseColumns.code(file).isEmpty() ? "未知" : CaseColumns.code(file),
                        "曾用名称",
                        enterprise
                                .map(report -> String.join("、", report.formerNames()))
                                .orElse(""),
                        "所属街道",
                        file.identity().region().map(Region::name).orElse("未知"),
                        "行业",
                        sector(dossier),
                        "规模",
                        dossier.flatMap(Dossier::scale).map(Scale::label).orElse("未知"),
                        "当前状态",
                        now.standing() + "，自 " + file.since(),
                        "办理期限",
                        CaseColumns.date(now.due())
                                + now.overdue().map(DossierGrounds::late).orElse(""),
                        "轮到",
                        now.next().map(Party::label).orElse("案件已结"),
                        "立案依据",
                        file.opening().hit().label(),
                        "列入时间",
                        CaseColumns.date(file.listedOn()),
                        "完成时限",
                        CaseColumns.date(file.term()),
                        "整治方式",
                        CaseColumns.route(file),
                        "预计腾出",
                        CaseColumns.expected(now).map(EventWords::freed).orElse(""),
                        "实际腾出",
                        CaseColumns.actual(file).map(EventWords::freed).orElse(""),
                        "其他案件",
                        cases()));
    }

    private String sector(Optional<Dossier> dossier) {
        return dossier.flatMap(Dossier::sector)
                .map(sector -> sector.code()
                        + enterprise
                                .flatMap(EnterpriseReport::sectorName)
                                .map(name -> " " + name)
                                .orElse(""))
                .orElse("未知");
    }

    private static String late(Overdue overdue) {
        return "，逾期 " + overdue.days() + " 天（" + overdue.level().label() + "）";
    }

    private String cases() {
        String all = others.stream()
                .map(other -> other.id() + " " + other.state().label())
                .collect(Collectors.joining("、"));
        return file.opening().relapses() > 0 ? all + "（第 " + file.opening().relapses() + " 次复发）" : all;
    }

    private void figures(EnterpriseReport report) {
        List<Map.Entry<Field, Figure>> figures =
                List.copyOf(report.verdict().dossier().figures().entrySet());
        if (figures.isEmpty()) {
            page.note("　本期没有数据");
            return;
        }
        List<Column<Map.Entry<Field, Figure>>> table = List.of(
                DossierGrid.column("项目", 2, f -> Value.word(f.getKey().label())),
                DossierGrid.column(
                        "数值", 2, f -> Value.word(Decimals.plain(f.getValue().value()))),
                DossierGrid.column(
                        "单位", 2, f -> Value.word(f.getKey().dimension().base().label())),
                DossierGrid.column("来源", 6, f -> Value.text(SourceCells.of(f.getValue()))));
        page.headerRow(table);
        page.rows(table, figures.stream().sorted(Map.Entry.comparingByKey()).toList());
    }

    private void indicators(EnterpriseReport report) {
        List<Moment> history = report.history();
        LocalDate since = report.run().period().lastDay().minusYears(YEARS);
        List<Moment> recent = history.stream()
                .filter(moment -> moment.run().period().lastDay().isAfter(since))
                .toList();
        List<Indicator> indicators = report.testedEver();
        int room = indicators.isEmpty() ? 0 : Math.max(1, 6 / indicators.size());
        var table = new ArrayList<Column<Moment>>();
        table.add(DossierGrid.column("统计期", 2, m -> Value.word(m.run().period().toString())));
        table.add(DossierGrid.column(
                "类别", 2, m -> Value.word(m.verdict().category().label())));
        indicators.stream()
                .limit(6)
                .forEach(indicator -> table.add(DossierGrid.column(
                        indicator.label() + "\n" + indicator.unit(),
                        room,
                        m -> Value.word(Shown.value(m.verdict().judgements().get(indicator.ordinal()))))));
        table.add(DossierGrid.column(
                "本期变化", 2, m -> Value.word(m.change().map(Change::label).orElse(Shown.NOTHING))));
        page.headerRow(table);
        page.rows(table, recent);
    }

    private void rules(EnterpriseReport report) {
        if (report.tested().isEmpty()) {
            page.note("　" + String.join("；", report.verdict().reasons()));
            return;
        }
        List<Column<Judgement>> table = List.of(
                DossierGrid.column(
                        "指标", 2, j -> Value.word(j.measured().indicator().label())),
                DossierGrid.column("数值", 1, j -> Value.word(Shown.value(j))),
                DossierGrid.column("标准", 1, j -> Value.word(Shown.standard(j))),
                DossierGrid.column(
                        "判定", 1, j -> Value.word(j.outcome().orElseThrow().label())),
                DossierGrid.column(
                        "算式",
                        2,
                        j -> Value.text(Workings.of(
                                        j.measured(),
                                        report.verdict().dossier(),
                                        report.run().period())
                                .quotient()
                                .orElse(""))),
                DossierGrid.column(
                        "依据",
                        5,
                        j -> Value.text(j.threshold().map(DossierGrounds::basis).orElse(""))));
        page.headerRow(table);
        page.rows(table, report.tested());
    }

    private static String basis(Threshold threshold) {
        Reference reference = threshold.reference();
        var parts = new ArrayList<>(List.of(reference.title(), reference.number(), reference.article()));
        parts.removeIf(String::isEmpty);
        return String.join("，", parts) + (reference.official() ? "" : "【示例】") + "，config/" + threshold.rule();
    }
}
