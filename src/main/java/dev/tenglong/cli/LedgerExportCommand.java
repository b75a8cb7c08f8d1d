package dev.tenglong.cli;

import dev.tenglong.cli.console.Progress;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.run.Exporting;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenglong ledger export}: everything on record as CSV and JSON. */
@Command(
        name = "export",
        header = "把台账全部内容导出为 CSV 和 JSON，不用本程序也能读。",
        description = "导出记录、筛查、各期清单和结论、当时的配置、豁免、企业名录，附说明。导出到新的文件夹，完整或没有。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong ledger export 台账导出"})
final class LedgerExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "导出到的文件夹，应是还没有的或空的")
    Path folder;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不写任何文件")
    boolean dryRun;

    LedgerExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Path target = session.resolve(folder);
        int runs;
        try (Progress progress = session.progress()) {
            runs = new Exporting(session.workspace(), session.patience(), session.today(), progress::step)
                    .export(target, dryRun);
        }
        session.out().println((dryRun ? "将导出到 " : "已导出到 ") + session.shown(target) + ": " + runs + " 次筛查");
        return ExitCode.OK.code();
    }
}
