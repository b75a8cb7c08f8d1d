package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.run.Exempting;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong exempt end}: ends an exemption before its time. */
@Command(
        name = "end",
        header = "提前终止一条豁免。",
        description = "到期的豁免自动失效，不必终止。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong exempt end 91990100MA0000015X --reason 已投产",
            "  tenglong exempt end 91990100MA0000015X --reason 已投产 --date 2022-07-01"
        })
final class ExemptEndCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "USCC", description = "企业的统一社会信用代码，18 位")
    Uscc uscc;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "为什么终止")
    String reason;

    @Option(names = "--date", paramLabel = "DATE", description = "不再豁免的第一天；缺省为今天")
    LocalDate date;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    ExemptEndCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws LedgerException, UnusableInputException, UnknownIdException {
        String why = Wording.of(spec, "--reason", reason);
        LocalDate on = date == null ? session.today() : date;
        Workspace workspace = session.workspace();
        var result = new Exempting(workspace, session.writer("exempt end " + uscc)).end(uscc, on, why, dryRun);
        new ExemptPrinter(session, workspace).ended(result);
        return ExitCode.OK.code();
    }
}
