package dev.tenglong.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tenglong ledger}: only a place for what can be done with the ledger as a whole. */
@Command(
        name = "ledger",
        header = LedgerCommand.HEADER,
        description = "台账在工作区的 ledger 文件夹：数据库 ledger.db 和源文件副本 sources。记录只增不改，前后相连，任何改动都查得出来。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong ledger verify",
            "  tenglong ledger backup 备份/台账-20220514.zip",
            "  tenglong ledger retract 2022-03@1 --reason 用错了文件"
        })
final class LedgerCommand {

    static final String HEADER = "校验、备份、恢复、导出台账，撤回筛查。";

    private LedgerCommand() {}

    /** The command with those below it. */
    static CommandLine with(Session session) {
        return new CommandLine(new LedgerCommand())
                .addSubcommand("verify", new LedgerVerifyCommand(session))
                .addSubcommand("retract", new LedgerRetractCommand(session));
    }
}
