package dev.tenglong.cli;

import dev.tenglong.cli.console.Progress;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.report.ScreeningJson;
import dev.tenglong.run.Screening;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong screen}: parses options, hands over to {@link Screening}, prints, maps to an exit code. */
@Command(
        name = "screen",
        header = ScreenCommand.HEADER,
        description = "读取各部门表格，按企业汇总，计算指标并与标准比较，写出清单和问题反馈表。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong screen --period 2021-12 sample-data/2021-12",
            "  tenglong screen --period 2022-03 用地.xls 用能.xlsx 产出.xlsx 税收.xlsx",
            "  tenglong screen --period 2021-12 --json sample-data/2021-12 > 结果.json",
            "  tenglong screen --period 2022-03 --add 更正后的用能.xlsx",
            "  tenglong screen --period 2022-03"
        })
final class ScreenCommand implements Callable<Integer> {

    static final String HEADER = "筛查一个统计期，得出高耗低效企业清单。";

    /** How flow columns without a label of their own are to be read. */
    enum Flows {
        YTD,
        MONTH
    }

    /** What is printed on stdout. */
    enum Format {
        TABLE,
        JSON
    }

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "部门表格（xlsx、xlsm、xls、csv、txt）或所在文件夹：本期的全部输入；不给时按台账记录的输入重新筛查")
    List<Path> inputs = List.of();

    @Option(
            names = {"-p", "--period"},
            required = true,
            paramLabel = "PERIOD",
            description = "统计期：2022-03 为 1—3 月累计，2021 或 2021-12 为全年")
    Period period;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹；缺省为工作区的 out/<统计期>")
    Path output;

    @Option(
            names = "--flows",
            paramLabel = "ytd|month",
            defaultValue = "ytd",
            description = "没有注明统计期的产出、能耗列怎样读：ytd 本年累计（缺省），month 单月")
    Flows flows;

    @Option(names = "--add", description = "补报：给出的表替换本期已记录的同类表，其余沿用")
    boolean add;

    @Option(
            names = {"-n", "--dry-run"},
            description = "只计算和显示，不写任何文件，不记台账")
    boolean dryRun;

    @Option(names = "--strict", description = "有“错误”级问题时不写任何结果、不记台账，退出码 4")
    boolean strict;

    @Option(names = "--json", description = "在标准输出打印 JSON，即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "标准输出的格式（缺省 table）")
    Format format;

    ScreenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        if (add && inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--add 需要给出补报的表格");
        }
        Workspace workspace = session.workspace();
        var request = new Screening.Request(
                period,
                session.inputs(inputs),
                add,
                flows == Flows.MONTH,
                strict,
                dryRun,
                Optional.ofNullable(output).map(session::resolve).orElseGet(() -> workspace.out(period)));
        Screening.Result result;
        try (Progress progress = session.progress()) {
            result = new Screening(workspace, session.writer("screen --period " + period))
                    .screen(request, progress::step);
        }
        if (result.newLedger() && result.outcome() == Screening.Outcome.RECORDED) {
            session.remark("新建台账 " + session.shown(workspace.ledger()));
        }
        session.findings("见反馈表").print(result.record().findings());
        session.err().flush(); // on a terminal the totals and what to do next come last
        if (json || format == Format.JSON) {
            ScreeningJson.write(result.record(), session.bytes());
        } else {
            new ScreeningSummary(session).print(result);
        }
        return exit(result).code();
    }

    private ExitCode exit(Screening.Result result) {
        if (result.outcome() == Screening.Outcome.REFUSED) {
            session.err().println("--strict：有错误级问题，没有写出任何结果，没有记入台账。");
            return ExitCode.ATTENTION;
        }
        new UnwrittenPrinter(session).print(result.unwritten());
        return result.unwritten().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
