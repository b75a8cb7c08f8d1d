package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Backup;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenglong ledger backup}: one zip file with the ledger and everything it rests on. */
@Command(
        name = "backup",
        header = "把台账、源文件副本和配置备份成一个 zip 文件。",
        description = "备份时别人可以照常使用台账。不覆盖已有的文件。恢复到别处，清单一模一样。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong ledger backup 备份/台账-20220514.zip", "  tenglong ledger backup -w 高耗低效 /media/usb/台账.zip"})
final class LedgerBackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE.zip", description = "备份文件，应是还没有的文件")
    Path file;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不写任何文件")
    boolean dryRun;

    LedgerBackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Workspace workspace = session.workspace();
        Path zip = session.resolve(file);
        var backup = new Backup(workspace.ledger(), workspace.configFolder(), session.patience());
        Optional<Backup.Result> done = dryRun ? backup.lookThrough() : backup.write(zip);
        if (done.isEmpty()) {
            throw LedgerCommand.noLedger(session, workspace);
        }
        Backup.Result result = done.get();
        session.out()
                .println((dryRun ? "将备份 " : "已备份 ") + session.shown(zip) + ": " + result.files() + " 个文件，"
                        + result.entries() + " 条记录，校验码 " + result.checkCode());
        if (!result.missing().isEmpty()) {
            session.err().println("警告: 这些源文件的副本不在了，备份中没有: " + String.join("、", result.missing()));
        }
        if (!result.links().isEmpty()) {
            session.err().println("注意: 这些是链接，备份的是它们指向的内容: " + String.join("、", result.links()));
        }
        if (!dryRun) {
            session.remark("请把校验码记在备份之外；恢复后用 tenglong ledger verify --expect " + result.checkCode() + " 核对。");
        }
        return ExitCode.OK.code();
    }
}
