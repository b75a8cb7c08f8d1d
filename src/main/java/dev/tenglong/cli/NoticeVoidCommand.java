package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.run.NoticeRegistry;
import dev.tenglong.run.UnknownIdException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong notice void}: takes back a number. */
@Command(
        name = "void",
        header = "作废一个文号。",
        description = "作废的文号留在文号台账里，注明原因，不再使用；案件的状态不变，要退回的另用 case correct 更正。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong notice void 12 --reason 企业名称有误", "  tenglong notice void 拱高耗低效整〔2022〕12号 --reason 企业名称有误"
        })
final class NoticeVoidCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "N", description = "文号，或今年的序号")
    String number;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "为什么作废")
    String reason;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    NoticeVoidCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LedgerException, UnusableInputException, UnknownIdException {
        String why = Wording.of(spec, "--reason", reason);
        var registry =
                new NoticeRegistry(session.workspace(), session.writer("notice void " + number), session.today());
        IssuedNotice notice = registry.voidNotice(number, why, dryRun);
        session.out()
                .println((dryRun ? "可以作废 " : "已作废 ") + notice.number() + "  "
                        + notice.record().kind().label() + "  "
                        + notice.record().addressee());
        session.remark("案件 " + notice.record().file() + " 的状态没有改变；要重新发文的，先用 tenglong case correct 更正相应的事项");
        return ExitCode.OK.code();
    }
}
