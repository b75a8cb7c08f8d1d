package dev.tenglong.cli;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.util.List;
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
                .addSubcommand("backup", new LedgerBackupCommand(session))
                .addSubcommand("restore", new LedgerRestoreCommand(session))
                .addSubcommand("retract", new LedgerRetractCommand(session))
                .addSubcommand("export", new LedgerExportCommand(session))
                .addSubcommand("log", new LedgerLogCommand(session));
    }

    /** Nothing was ever recorded here. */
    static UnknownIdException noLedger(Session session, Workspace workspace) {
        return new UnknownIdException(
                CommandCode.NOT_RECORDED,
                "这里还没有台账: " + session.shown(workspace.ledger()),
                List.of(),
                "用 -w 或 --ledger 指明台账所在的文件夹");
    }
}
