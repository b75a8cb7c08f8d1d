package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.listing.LineFilter;
import dev.tenglong.report.Edition;
import dev.tenglong.run.ListView;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import dev.tenglong.screening.Category;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tenglong list}: hands over to {@link ListView} and prints the list in the format wanted. */
@Command(
        name = "list",
        header = ListCommand.HEADER,
        description = "从台账取出某期清单，与当时形成的完全一致；不写版次时取未撤回的最新一版。筛选后的行保留清单中的序号。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong list --period 2022-03",
            "  tenglong list --period 2022-03@1 --subdistrict 半山 --status 新增",
            "  tenglong list --period 2022-03 --edition public --format xlsx",
            "  tenglong list --period 2022-03 --json > 清单.json"
        })
final class ListCommand implements Callable<Integer> {

    static final String HEADER = "查看某一期的清单，或输出为 CSV、JSON、Markdown、工作簿。";

    private final Session session;

    @Option(
            names = {"-p", "--period"},
            required = true,
            paramLabel = "PERIOD[@N]",
            description = "统计期，可指定版次：2022-03、2022-03@1")
    RevisionWish period;

    @Option(names = "--category", paramLabel = "CATEGORY", description = "只看某类别：高耗低效、高耗、低效……；可重复")
    Set<Category> categories = Set.of();

    @Option(names = "--subdistrict", paramLabel = "NAME", description = "只看某街道（园区）：代码、名称或别名；可重复")
    List<String> subdistricts = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "只看某状态或变化：疑似、新增、待验收……；可重复。销号、移出的已不在清单上，写在清单下的“注意”里")
    List<LineFilter.Status> statuses = List.of();

    @Option(
            names = "--edition",
            paramLabel = "internal|public",
            defaultValue = "internal",
            description = "internal 内部版（缺省），public 公开版：只有序号、名称、代码、街道、类别、状态")
    Edition edition;

    @Mixin
    TableOptions asked = new TableOptions();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        TableFormat chosen = asked.format();
        Optional<Path> file = asked.file(session);
        Workspace workspace = session.workspace();
        var request = new ListView.Request(period, categories, subdistricts, statuses, edition);
        try (ListView view = ListView.open(workspace, session.today(), session.patience())) {
            ListView.Result result = view.view(request);
            result.list().caveats().forEach(caveat -> session.err().println("注意: " + caveat.sentence() + "。"));
            result.newer()
                    .ifPresent(newer ->
                            session.remark("提示: 现行的是 " + newer.revision().label() + "。"));
            if (statuses.stream().anyMatch(LineFilter.Status::asksForDepartures)) {
                session.remark("提示: 销号、移出的已不在清单上，没有序号；逐家见清单下的“注意”，或运行 tenglong diff。");
            }
            var printer = new ListPrinter(session, view, result);
            if (chosen == TableFormat.XLSX) {
                printer.workbook(workspace.out(result.run().period()), file);
            } else if (file.isEmpty()) {
                printer.print(chosen);
            } else {
                printer.write(chosen, file.get());
            }
        }
        return ExitCode.OK.code();
    }
}
