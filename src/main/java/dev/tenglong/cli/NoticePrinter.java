package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.run.NoticeBatch;
import dev.tenglong.run.NoticeOutcome;
import dev.tenglong.run.NoticeOutcome.Kind;
import dev.tenglong.run.NoticePrinting;
import dev.tenglong.run.NoticeRequest.Mode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What became of a batch of notices, as people read it: each number given, each reason, the totals last. */
final class NoticePrinter {

    private final Session session;

    NoticePrinter(Session session) {
        this.session = session;
    }

    /** Somebody should look where a notice failed. */
    ExitCode print(NoticeBatch.Result result) {
        PrintWriter out = session.out();
        out.println(result.request().kind().label() + "，依据 "
                + result.run().revision().label() + " 清单" + (result.request().mode() == Mode.TRY ? "（试运行，没有记录）" : ""));
        table(result.outcomes());
        out.println(totals(result.outcomes()));
        out.flush();
        List<Diagnostic> failures =
                result.outcomes().stream().flatMap(o -> o.failure().stream()).toList();
        session.findings("加 -v 查看全部").print(failures);
        result.printing().ifPresent(this::files);
        new UnwrittenPrinter(session).print(result.unwritten());
        return failures.isEmpty() && result.unwritten().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private void table(List<NoticeOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        var table = new TextTable("  ");
        table.row("结果", "案件编号", "企业名称", "文号或原因");
        for (NoticeOutcome outcome : outcomes) {
            Optional<String> number = outcome.issued()
                    .map(issued -> issued.number() + (issued.record().sample() ? "（样张）" : ""));
            table.row(
                    outcome.kind().label(),
                    outcome.file().id().toString(),
                    outcome.file().identity().name(),
                    number.orElse(outcome.failure()
                            .map(failure -> "见下面的 " + failure.code().id())
                            .orElse(outcome.reason())));
        }
        table.print(session.out());
    }

    private static String totals(List<NoticeOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return "没有符合条件的案件。";
        }
        var totals = new StringJoiner("，", "共 " + outcomes.size() + " 件：", "。");
        for (Kind kind : Kind.values()) {
            long count = outcomes.stream().filter(o -> o.kind() == kind).count();
            if (count > 0) {
                totals.add(kind.label() + " " + count);
            }
        }
        return totals.toString();
    }

    private void files(NoticePrinting.Written written) {
        if (written.notices() > 0) {
            session.remark("已写入 " + session.shown(written.folder()) + "（" + written.notices() + " 份）");
        }
        written.merged().ifPresent(file -> session.remark("已写入 " + session.shown(file)));
        written.index()
                .ifPresent(file -> session.remark((written.kept() ? "保留 " : "已写入 ")
                        + session.shown(file)
                        + (written.kept() ? "（已存在，没有改动）" : "")));
    }
}
