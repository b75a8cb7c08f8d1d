package dev.tenglong.cli;

import dev.tenglong.cli.console.Progress;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.listing.CaseState;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.run.NoticeBatch;
import dev.tenglong.run.NoticeRequest;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenglong notice issue}: hands over to {@link NoticeBatch} and tells what became of each case. */
@Command(
        name = "issue",
        header = "印发文书：编文号、记台账、移案件、写文件。",
        description = "缺省印发该期清单上该发的告知书（已核实的案件），已印发的按原文号、原日期重印。印发告知书的案件移到“已告知”，异议期开始。" + "先用 --draft 或 --dry-run 看一遍。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong notice issue --period 2022-03 --draft",
            "  tenglong notice issue --period 2022-03 --date 2022-05-16",
            "  tenglong notice issue --period 2022-03 --kind improvement --new",
            "  tenglong notice issue --period 2022-03 --merge -o 打印"
        })
final class NoticeIssueCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-p", "--period"},
            required = true,
            paramLabel = "PERIOD[@N]",
            description = "依据哪一期清单：2022-03、2022-03@1")
    RevisionWish period;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "notification",
            description = "文书种类：notification 告知书（缺省）、improvement 整治提升、supervision 督办、closure 销号")
    NoticeKind kind;

    @Option(names = "--case", paramLabel = "ID", description = "只发这些案件：案件编号、代码或名称；可重复")
    List<String> cases = List.of();

    @Option(names = "--status", paramLabel = "STATE", description = "只发这种状态的案件；可重复")
    Set<CaseState> states = Set.of();

    @Option(names = "--new", description = "只印发没有印发过的，不重印")
    boolean onlyNew;

    @Option(names = "--date", paramLabel = "DATE", description = "发文日期；缺省为今天")
    LocalDate date;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "写到这个文件夹；缺省 out/<统计期>/<文书>")
    Path output;

    @Option(names = "--merge", description = "合订成一个文件供打印，每份另起一页、页码从 1 起")
    boolean merge;

    @Option(names = "--draft", description = "印草稿：加水印，不编文号，不记台账，不移案件")
    boolean draft;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只检查和显示，不记台账，不写文件")
    boolean dryRun;

    NoticeIssueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        if (draft && dryRun) {
            throw new ParameterException(spec.commandLine(), "--draft 与 --dry-run 只能写一个");
        }
        LocalDate on = date == null ? session.today() : date;
        if (on.isAfter(session.today())) {
            throw new ParameterException(spec.commandLine(), "--date 应不晚于今天 " + session.today() + "，实际是 " + on);
        }
        var request = new NoticeRequest(
                period,
                kind,
                cases,
                onlyNew,
                states,
                on,
                Optional.ofNullable(output).map(session::resolve),
                merge,
                draft ? NoticeRequest.Mode.DRAFT : dryRun ? NoticeRequest.Mode.TRY : NoticeRequest.Mode.ISSUE);
        var batch = new NoticeBatch(
                session.workspace(), session.writer("notice issue --period " + period), session.today(), request);
        NoticeBatch.Result result;
        try (Progress progress = session.progress()) {
            result = batch.issue(progress::step);
        }
        return new NoticePrinter(session).print(result).code();
    }
}
