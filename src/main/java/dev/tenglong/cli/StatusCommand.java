package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.report.StatusJson;
import dev.tenglong.report.StatusReport;
import dev.tenglong.run.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong status}: hands over to {@link Status} and prints where things stand. */
@Command(
        name = "status",
        header = StatusCommand.HEADER,
        description = "显示台账、已记录的各期、已撤回和需要重新筛查的清单、即将到期的豁免，以及下一步可用的命令。只读，没有台账时也能运行。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong status", "  tenglong status --as-of 2022-06-30 --json"})
final class StatusCommand implements Callable<Integer> {

    static final String HEADER = "查看现状：台账、各期清单、下一步。";

    private final Session session;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天看，如 2022-06-30（缺省为今天）")
    LocalDate asOf;

    @Option(names = "--json", description = "以 JSON 输出")
    boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        StatusReport status =
                new Status(session.workspace(), session.patience()).asOf(asOf == null ? session.today() : asOf);
        if (json) {
            StatusJson.write(status, session.bytes());
        } else {
            new StatusPrinter(session, status).print();
        }
        return ExitCode.OK.code();
    }
}
