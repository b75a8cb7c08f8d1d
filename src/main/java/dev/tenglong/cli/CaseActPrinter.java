package dev.tenglong.cli;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.run.CaseWork;
import java.io.PrintWriter;

/** What was done in cases, on the terminal. */
final class CaseActPrinter {

    private final Session session;

    CaseActPrinter(Session session) {
        this.session = session;
    }

    void print(Act act, CaseWork.Result result) {
        PrintWriter out = session.out();
        boolean tried = result.checkCode().isEmpty();
        for (CaseWork.Moved moved : result.moved()) {
            out.println((tried ? "将" : "已") + act.label() + ": " + moved.after().id() + "  "
                    + moved.after().identity().name() + "，" + step(moved));
        }
        for (Diagnostic remark : result.remarks()) {
            session.err()
                    .println(remark.severity().label() + "[" + remark.code().id() + "]: " + remark.message());
            remark.hint().ifPresent(hint -> session.err().println("   = 处理: " + hint));
        }
        if (tried) {
            session.remark("试运行: 没有记入台账。");
        } else {
            result.checkCode().ifPresent(code -> session.remark("已记入台账，校验码 " + code + "。"));
        }
    }

    private static String step(CaseWork.Moved moved) {
        CaseFile before = moved.before();
        CaseFile after = moved.after();
        return before.state() == after.state()
                ? after.state().label()
                : before.state().label() + " → " + after.state().label();
    }
}
