package dev.tenglong.cli;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.report.ExemptionLine;
import dev.tenglong.run.Exempting;
import dev.tenglong.run.Workspace;
import dev.tenglong.screening.Exemption;

/** What was entered about an exemption, on the terminal. */
final class ExemptPrinter {

    private final Session session;
    private final Workspace workspace;

    ExemptPrinter(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    void added(Exempting.Result result) {
        Exemption exemption = result.line().exemption();
        session.out()
                .println((result.dryRun() ? "将登记豁免: " : "已登记豁免: ") + who(result.line()) + "，" + exemption.from() + " 至 "
                        + exemption.until() + "，" + exemption.reason() + "，" + exemption.document() + "，"
                        + exemption.approver() + "批准");
        if (result.line().name().isEmpty()) {
            session.remark("提示[" + CommandCode.EXEMPTION_OF_UNKNOWN.id() + "]: 台账记录过的各期都没有 " + exemption.uscc()
                    + "，请核对代码；以后出现时豁免照样有效");
        }
        next(result);
    }

    void ended(Exempting.Result result) {
        Exemption exemption = result.line().exemption();
        session.out()
                .println((result.dryRun() ? "将终止豁免: " : "已终止豁免: ") + who(result.line()) + "，自 "
                        + exemption.endedOn().orElseThrow() + " 起重新参与筛查");
        next(result);
    }

    private void next(Exempting.Result result) {
        if (result.dryRun()) {
            session.remark("试运行: 没有记入台账。");
            return;
        }
        if (result.newLedger()) {
            session.remark("新建台账 " + session.shown(workspace.ledger()));
        }
        session.remark("下一次 tenglong screen 起采用；已筛查的统计期，用 tenglong screen --period PERIOD 按台账重新筛查。");
    }

    private static String who(ExemptionLine line) {
        return line.name().map(name -> name + " ").orElse("") + line.exemption().uscc();
    }
}
