package dev.tenglong.cli;

import dev.tenglong.casework.Party;
import dev.tenglong.casework.Route;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.CaseState;
import dev.tenglong.report.CaseTable;
import dev.tenglong.report.CasesJson;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.run.CaseViews;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tenglong case list}: the cases and how they stand. */
@Command(
        name = "list",
        header = "查看案件：状态、期限、逾期、轮到谁办。",
        description = "缺省只列未结的。期限和逾期按 --as-of 那一天推算，不记入台账；--overdue 即督办清单。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong case list",
            "  tenglong case list --overdue --as-of 2022-06-30 --format xlsx",
            "  tenglong case list --subdistrict 半山 --next subdistrict",
            "  tenglong case list --all --json > 案件.json"
        })
final class CaseListCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = {"--state", "--status"},
            paramLabel = "STATE",
            description = "只看某状态：疑似、待核实、整治中……；可重复")
    Set<CaseState> states = Set.of();

    @Option(names = "--subdistrict", paramLabel = "NAME", description = "只看某街道（园区）：代码、名称或别名；可重复")
    List<String> subdistricts = List.of();

    @Option(names = "--route", paramLabel = "ROUTE", description = "只看某整治方式：改造提升、搬迁入园……；可重复")
    Set<Route> routes = Set.of();

    @Option(
            names = {"--next", "--owner"},
            paramLabel = "WHO",
            description = "只看轮到谁办的：区局 district、街道 subdistrict、企业 enterprise；可重复")
    Set<Party> next = Set.of();

    @Option(names = "--overdue", description = "只看逾期的（督办清单）")
    boolean overdue;

    @Option(names = "--all", description = "已销号、已移出的也列出")
    boolean all;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天推算期限和逾期，状态仍是现在的；缺省为今天")
    LocalDate asOf;

    @Mixin
    TableOptions asked = new TableOptions();

    CaseListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        TableFormat chosen = asked.format();
        Optional<Path> file = asked.file(session);
        Workspace workspace = session.workspace();
        LocalDate day = asOf == null ? session.today() : asOf;
        var views = new CaseViews(workspace, session.patience());
        var request = new CaseViews.Request(states, subdistricts, routes, next, overdue, all, day);
        CaseViews.Result result = views.list(request);
        AsOf.warn(session, day);
        if (chosen == TableFormat.XLSX) {
            Path workbook = file.isPresent() ? file.get() : views.usual(request);
            views.workbook(result, day, workbook).forEach(this::written);
        } else if (file.isEmpty()) {
            print(chosen, result, day, session.out(), session.bytes());
        } else {
            write(chosen, result, day, file.get());
        }
        return ExitCode.OK.code();
    }

    private void print(TableFormat chosen, CaseViews.Result result, LocalDate day, PrintWriter text, OutputStream bytes)
            throws IOException {
        switch (chosen) {
            case JSON -> CasesJson.write(result.cases(), day, bytes);
            case CSV -> new CaseTable(result.cases(), day).writeStream(bytes);
            case MARKDOWN -> new CaseTable(result.cases(), day).writeMarkdown(text);
            default -> table(result, day, text);
        }
    }

    private void write(TableFormat chosen, CaseViews.Result result, LocalDate day, Path file)
            throws IOException, UnusableInputException {
        try (OutputFolder folder = OutputFolder.open(file.getParent())) {
            folder.add(file.getFileName().toString(), out -> {
                if (chosen == TableFormat.CSV) {
                    new CaseTable(result.cases(), day).writeFile(out);
                } else {
                    var text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    print(chosen, result, day, text, out);
                    text.flush();
                }
            });
            folder.putInPlace().forEach(this::written);
        }
    }

    private void written(Path file) {
        session.remark("已写入 " + session.shown(file));
    }

    private static void table(CaseViews.Result result, LocalDate day, PrintWriter out) {
        if (!result.cases().isEmpty()) {
            var table = new TextTable();
            table.row(CaseTable.header().toArray(String[]::new));
            result.cases().forEach(one -> table.row(CaseTable.cells(one).toArray(String[]::new)));
            table.print(out);
            out.println();
        }
        long late =
                result.cases().stream().filter(one -> one.overdue().isPresent()).count();
        out.println("截至 " + day + " 共 " + result.cases().size() + " 件" + (late > 0 ? "，逾期 " + late + " 件" : "")
                + (result.others() > 0 ? "；另有 " + result.others() + " 件不在其中（--all 连同已结的）" : "") + "。");
        out.flush();
    }
}
