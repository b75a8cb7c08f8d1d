package dev.tenglong.cli;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.run.FormReturns;
import java.io.PrintWriter;
import java.util.List;

/** What became of the forms that came back, a line a row, and of each file in one sentence. */
final class CaseApplyPrinter {

    private final Session session;
    private final boolean tried;

    CaseApplyPrinter(Session session, boolean tried) {
        this.session = session;
        this.tried = tried;
    }

    void print(FormReturns.Result result) {
        PrintWriter out = session.out();
        out.println(result.file());
        for (FormReturns.Done done : result.done()) {
            CaseEvent event = done.event().event();
            out.println("  第 " + done.row() + " 行 " + (tried ? "将" : "已")
                    + event.act().label() + ": " + who(done.after()) + "，" + event.on() + "，"
                    + step(done.before(), done.after()));
        }
        for (FormReturns.Known known : result.known()) {
            out.println("  第 " + known.row() + " 行 已有记录: " + who(known.file()) + "，第 "
                    + known.event().number() + " 条 " + known.event().event().on() + " "
                    + known.event().event().act().label()
                    + (known.file().counts(known.event()) ? "" : "（其后已更正）"));
        }
        out.println(total(result));
        result.checkCode().ifPresent(code -> session.remark("已记入台账，校验码 " + code + "。"));
    }

    private String total(FormReturns.Result result) {
        if (result.refused()) {
            return "  整份没有办，没有记录。";
        }
        if (result.rows() == 0) {
            return "  没有填报内容。";
        }
        return "  共 " + result.rows() + " 行填报: " + (tried ? "可办 " : "办理 ")
                + result.done().size() + " 行"
                + (result.known().isEmpty() ? "" : "，已有记录 " + result.known().size() + " 行")
                + (result.left() == 0 ? "" : "，未办 " + result.left() + " 行") + "。";
    }

    void printFindings(List<FormReturns.Result> results) {
        session.out().flush();
        List<Diagnostic> findings =
                results.stream().flatMap(result -> result.findings().stream()).toList();
        session.findings("").print(findings);
        if (tried) {
            session.remark("试运行: 没有记入台账。");
        }
    }

    private static String who(CaseFile file) {
        return file.id() + "  " + file.identity().name();
    }

    private static String step(CaseFile before, CaseFile after) {
        return before.state() == after.state()
                ? after.state().label()
                : before.state().label() + " → " + after.state().label();
    }
}
