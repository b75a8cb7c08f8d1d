package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.run.Exempting;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import dev.tenglong.screening.Exemption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong exempt add}: enters an exemption. */
@Command(
        name = "add",
        header = "登记一条豁免。",
        description = "记入台账，不可更改；登记有误的，用 exempt end 终止后重新登记。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong exempt add 91990100MA0000015X --reason 新建企业 --document 示例〔2022〕5号 \\%n"
                    + "      --approver 示例领导小组 --from 2022-01-01 --until 2023-12-31"
        })
final class ExemptAddCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "USCC", description = "企业的统一社会信用代码，18 位")
    Uscc uscc;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "原因，如新建企业、公用工程、政策性搬迁")
    String reason;

    @Option(names = "--document", required = true, paramLabel = "TEXT", description = "依据文件的标题或文号")
    String document;

    @Option(names = "--approver", required = true, paramLabel = "TEXT", description = "批准的单位或人")
    String approver;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "第一天，如 2022-01-01")
    LocalDate from;

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "最后一天，如 2023-12-31")
    LocalDate until;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账")
    boolean dryRun;

    ExemptAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        if (until.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--until 应不早于 --from，实际 " + until + " 早于 " + from);
        }
        Workspace workspace = session.workspace();
        if (!uscc.followsRule() && !Exempting.isRegistered(workspace, uscc)) {
            throw new ParameterException(
                    spec.commandLine(), "代码 " + uscc + " 的校验位不符合规则；执照上确实如此的，先把代码、名称和依据写入 config/aliases.csv");
        }
        var exemption = new Exemption(
                uscc,
                worded("--reason", reason),
                worded("--document", document),
                worded("--approver", approver),
                from,
                until,
                Optional.empty());
        var result = new Exempting(workspace, session.writer("exempt add " + uscc)).add(exemption, dryRun);
        new ExemptPrinter(session, workspace).added(result);
        return ExitCode.OK.code();
    }

    private String worded(String option, String text) {
        return Wording.of(spec, option, text);
    }
}
