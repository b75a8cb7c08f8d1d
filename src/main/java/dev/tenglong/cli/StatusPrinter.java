package dev.tenglong.cli;

import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.ledger.LedgerSize;
import dev.tenglong.ledger.RunTotals;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.report.StatusReport;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Where things stand, for people; what to do next comes last. */
final class StatusPrinter {

    private static final String INDENT = "  ";
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

    private final Session session;
    private final PrintWriter out;
    private final StatusReport status;

    StatusPrinter(Session session, StatusReport status) {
        this.session = session;
        this.out = session.out();
        this.status = status;
    }

    void print() {
        var lines = new LabelledLines("");
        lines.add("工作区", session.shown(status.folder()));
        lines.add("配置", status.config().map(session::shown).orElse("程序自带的示例"));
        lines.add("台账", status.size().map(this::ledger).orElse("还没有，第一次 tenglong screen 时新建"));
        lines.print(out);
        periods();
        retracted();
        outdated();
        streets();
        status.cases().ifPresent(board -> {
            section("案件（截至 " + status.asOf() + "）");
            CaseBoardPrinter.print(board, out);
        });
        expiring();
        next();
    }

    private String ledger(LedgerSize size) {
        return session.shown(status.ledger()) + "，" + size.entries() + " 条记录，校验码 " + size.checkCode() + "，数据库 "
                + megabytes(size.bytes()) + " MB，源文件副本 " + size.sources() + " 份 " + megabytes(size.sourceBytes())
                + " MB";
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP).toPlainString();
    }

    private void periods() {
        if (status.periods().isEmpty()) {
            return;
        }
        section("已记录的各期");
        var table = new TextTable(INDENT);
        table.row("统计期", "版", "截止日", "校验码", "企业", "清单", "新增", "预警");
        for (StatusReport.Recorded recorded : status.periods()) {
            RunTotals totals = recorded.totals();
            RecordedRun run = recorded.run();
            table.row(
                    run.period().toString(),
                    String.valueOf(run.revision().number()),
                    run.period().lastDay().toString(),
                    run.facts().checkCode().orElse("-"),
                    String.valueOf(totals.enterprises()),
                    String.valueOf(totals.onList()),
                    String.valueOf(totals.count(Change.NEW)),
                    String.valueOf(totals.earlyWarnings()));
        }
        table.print(out);
    }

    private void retracted() {
        if (!status.retracted().isEmpty()) {
            section("已撤回");
            status.retracted()
                    .forEach(run -> out.println(INDENT + run.revision().label() + ": "
                            + run.retracted().orElse("")));
        }
    }

    private void outdated() {
        List<StatusReport.Recorded> outdated =
                status.periods().stream().filter(r -> !r.caveats().isEmpty()).toList();
        if (!outdated.isEmpty()) {
            section("需要重新筛查");
            outdated.forEach(recorded -> recorded.caveats()
                    .forEach(caveat ->
                            out.println(INDENT + recorded.run().revision().label() + ": " + caveat.sentence())));
        }
    }

    private void streets() {
        if (!status.streets().isEmpty()) {
            section("最近一期清单分街道（"
                    + status.periods().get(status.periods().size() - 1).period() + "）");
            var table = new TextTable(INDENT);
            table.row("街道（园区）", "家数");
            status.streets().forEach(street -> table.row(street.name(), String.valueOf(street.lines())));
            table.print(out);
        }
    }

    private void expiring() {
        if (!status.expiring().isEmpty()) {
            section("30 天内到期的豁免");
            var table = new TextTable(INDENT);
            table.row("到期日", "企业", "代码", "理由");
            status.expiring()
                    .forEach(e -> table.row(
                            e.exemption().until().toString(),
                            e.name(),
                            e.exemption().uscc().value(),
                            e.exemption().reason()));
            table.print(out);
        }
    }

    private void next() {
        section("下一步");
        var table = new TextTable(INDENT);
        status.next().forEach(step -> table.row(step.command(), step.why()));
        table.print(out);
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }
}
