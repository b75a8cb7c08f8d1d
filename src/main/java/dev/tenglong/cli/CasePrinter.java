package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Plan;
import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.enterprise.Region;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.run.CaseViews;
import dev.tenglong.units.Decimals;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/** One case for people: who, where it stands, what was agreed, what happened, what the screenings say, what comes next. */
final class CasePrinter {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Charset charset;
    private final CaseViews.Whole whole;
    private final CaseOnDay now;
    private final CaseFile file;

    CasePrinter(PrintWriter out, Charset charset, CaseViews.Whole whole) {
        this.out = out;
        this.charset = charset;
        this.whole = whole;
        this.now = whole.now();
        this.file = now.file();
    }

    void print() {
        out.println("案件 " + file.id() + "  " + file.identity().name() + "  "
                + (file.key().isCode() ? file.key().value() : "（没有代码）"));
        standing();
        section("事项");
        new CaseEventPrinter(out, file).print();
        whole.enterprise().ifPresent(this::screenings);
        if (!now.missing().isEmpty()) {
            section("缺少的材料");
            now.missing().forEach(missing -> out.println(INDENT + missing));
        }
        next();
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void standing() {
        var lines = new LabelledLines(INDENT);
        lines.add("街道", file.identity().region().map(Region::name).orElse("未知"));
        lines.add("当前状态", now.standing() + "，自 " + file.since());
        lines.add("期限", due());
        now.next().ifPresent(party -> lines.add("轮到", party.label()));
        file.listedOn().ifPresent(day -> lines.add("列入时间", day.toString()));
        file.plan().ifPresent(plan -> lines.add("方案", plan(plan)));
        file.acceptance().ifPresent(accepted -> {
            lines.add("实际腾出", freed(accepted.actual()));
            accepted.exception().ifPresent(why -> lines.add("例外理由", why));
        });
        file.opening()
                .earlier()
                .ifPresent(earlier -> lines.add(
                        "前案",
                        earlier
                                + (file.opening().relapses() > 0
                                        ? "，第 " + file.opening().relapses() + " 次复发"
                                        : "")));
        whole.others().stream()
                .filter(other -> !file.opening().earlier().equals(Optional.of(other.id())))
                .forEach(other ->
                        lines.add("其他案件", other.id() + " " + other.state().label()));
        lines.print(out);
    }

    private String due() {
        if (file.isPaused()) {
            return "暂停计时";
        }
        String due = now.due().map(LocalDate::toString).orElse("-");
        return due
                + now.overdue()
                        .map(o -> "，截至 " + now.day() + " 已逾期 " + o.days() + " 天（"
                                + o.level().label() + "）")
                        .orElse("");
    }

    private static String plan(Plan plan) {
        return plan.route().label() + "，" + plan.due() + " 前完成，预计腾出" + freed(plan.expected());
    }

    private static String freed(Freed freed) {
        return "用地 " + Decimals.plain(freed.land()) + " 亩、用能 " + Decimals.plain(freed.energy()) + " 吨标准煤";
    }

    private void screenings(EnterpriseReport report) {
        section("各期指标");
        new HistoryPrinter(out, charset, report).print();
        section("最近一期判定（" + report.run().revision().label() + "）");
        var tests = new TestPrinter(out, report);
        report.tested().forEach(tests::print);
    }

    private void next() {
        section("下一步");
        if (!file.isOpen()) {
            out.println(INDENT + "案件已结；误记的用 tenglong case correct " + file.id() + " --event N --note TEXT 更正");
            return;
        }
        var table = new TextTable(INDENT);
        for (Act act : now.legal()) {
            table.row("tenglong case " + act.word() + " " + file.id() + CaseOptions.of(act), act.label());
        }
        table.print(out);
    }
}
