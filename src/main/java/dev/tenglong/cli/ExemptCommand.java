package dev.tenglong.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tenglong exempt}: only a place for what can be done with exemptions. */
@Command(
        name = "exempt",
        header = ExemptCommand.HEADER,
        description = "豁免期内的企业不参与筛查，在清单工作簿中另列一张表；到期自动重新进入筛查。每条豁免都写明原因、依据文件、批准人和起止日期。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong exempt add 91990100MA0000015X --reason 新建企业 --document 示例〔2022〕5号 \\%n"
                    + "      --approver 示例领导小组 --from 2022-01-01 --until 2023-12-31",
            "  tenglong exempt list",
            "  tenglong exempt end 91990100MA0000015X --reason 已投产"
        })
final class ExemptCommand {

    static final String HEADER = "登记、查看、终止豁免。";

    private ExemptCommand() {}

    /** The command with those below it. */
    static CommandLine with(Session session) {
        return new CommandLine(new ExemptCommand())
                .addSubcommand("add", new ExemptAddCommand(session))
                .addSubcommand("list", new ExemptListCommand(session))
                .addSubcommand("end", new ExemptEndCommand(session));
    }
}
