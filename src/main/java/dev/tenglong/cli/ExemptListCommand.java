package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.report.ExemptionJson;
import dev.tenglong.report.ExemptionLine;
import dev.tenglong.report.ExemptionTable;
import dev.tenglong.run.Exempting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong exempt list}: the exemptions on record and how they stand. */
@Command(
        name = "list",
        header = "查看登记的豁免。",
        description = "缺省只列有效和未开始的。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong exempt list", "  tenglong exempt list --all --as-of 2022-12-31"})
final class ExemptListCommand implements Callable<Integer> {

    /** How the exemptions are printed. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Session session;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天说明状态；缺省为今天")
    LocalDate asOf;

    @Option(names = "--all", description = "已到期、已终止的也列出")
    boolean all;

    @Option(names = "--json", description = "即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", description = "格式（缺省 table）")
    Format format;

    ExemptListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        LocalDate day = asOf == null ? session.today() : asOf;
        List<ExemptionLine> known = Exempting.list(session.workspace(), session.patience());
        List<ExemptionLine> shown = known.stream()
                .filter(line -> all || line.exemption().on(day).isOpen())
                .toList();
        switch (json ? Format.JSON : format) {
            case JSON -> ExemptionJson.write(shown, day, session.bytes());
            case CSV -> new ExemptionTable(day).writeCsv(shown, session.bytes());
            default -> table(shown, day, known.size() - shown.size());
        }
        return ExitCode.OK.code();
    }

    private void table(List<ExemptionLine> lines, LocalDate day, int others) {
        var words = new ExemptionTable(day);
        if (!lines.isEmpty()) {
            var table = new TextTable();
            table.row(words.header().toArray(String[]::new));
            lines.forEach(line -> table.row(words.cells(line).toArray(String[]::new)));
            table.print(session.out());
            session.out().println();
        }
        session.out()
                .println("截至 " + day + " 共 " + lines.size() + " 条豁免"
                        + (others > 0 ? "，另有已到期或已终止的 " + others + " 条（加 --all 列出）" : "") + "。");
    }
}
