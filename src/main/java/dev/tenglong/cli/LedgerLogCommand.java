package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LogEntry;
import dev.tenglong.report.ExportJson;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong ledger log}: what happened, entry by entry. */
@Command(
        name = "log",
        header = "按先后列出台账里的每一条记录。",
        description = "何时、用哪个版本的程序、记了什么。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong ledger log", "  tenglong ledger log --json"})
final class LedgerLogCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "以 JSON 输出，含每条记录的正文")
    boolean json;

    LedgerLogCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Workspace workspace = session.workspace();
        Optional<Ledger> opened = Ledger.read(workspace.ledger(), session.patience());
        if (opened.isEmpty()) {
            throw LedgerCommand.noLedger(session, workspace);
        }
        try (Ledger ledger = opened.get()) {
            if (json) {
                ExportJson.entries(ledger.log(), session.bytes());
            } else {
                table(ledger.log());
            }
        }
        return ExitCode.OK.code();
    }

    private void table(List<LogEntry> entries) {
        var table = new TextTable();
        table.row("序号", "记录时间", "种类", "对象", "校验码", "摘要");
        for (LogEntry entry : entries) {
            table.row(
                    String.valueOf(entry.number()),
                    entry.recordedAt(),
                    entry.kind().label(),
                    entry.subject(),
                    entry.checkCode(),
                    entry.summary());
        }
        table.print(session.out());
    }
}
