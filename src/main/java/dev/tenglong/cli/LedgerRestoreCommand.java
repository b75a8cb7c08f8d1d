package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Restore;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenglong ledger restore}: puts a backup where no ledger is yet. */
@Command(
        name = "restore",
        header = "从备份恢复台账到没有台账的工作区。",
        description = "先核对备份的每个文件，再一次放好；不完整的备份一概不恢复。工作区已有的配置不动。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong ledger restore 台账-20220514.zip -w 新工作区",
            "  tenglong ledger restore 台账-20220514.zip --dry-run"
        })
final class LedgerRestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE.zip", description = "tenglong ledger backup 做的备份")
    Path file;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只核对备份，不恢复")
    boolean dryRun;

    LedgerRestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        Workspace workspace = session.workspace();
        Path config = workspace.configFolder().orElse(workspace.folder().resolve("config"));
        Restore.Result result = new Restore(session.resolve(file), workspace.ledger(), config).run(dryRun);
        session.out()
                .println((dryRun ? "备份完好，可恢复到 " : "已恢复到 ") + session.shown(workspace.ledger()) + ": " + result.files()
                        + " 个文件，" + result.entries() + " 条记录，校验码 " + result.checkCode());
        if (result.configKept()) {
            session.remark("保留 " + session.shown(config) + "（已存在，没有改动）；当时各期采用的配置都在台账里。");
        }
        if (!dryRun) {
            session.remark("下一步: tenglong ledger verify --expect CODE 核对，CODE 是备份时记下的校验码");
        }
        return ExitCode.OK.code();
    }
}
