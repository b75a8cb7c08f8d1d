package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.run.Comparison;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong diff}: hands over to {@link Comparison} and prints what changed in the format wanted. */
@Command(
        name = "diff",
        header = DiffCommand.HEADER,
        description = "逐家说明新增命中、本期未命中、类别或状态变化和延续，以及每一家变化的原因：数据、标准、豁免、案件、新出现、未出现。" + "原因是算出来的：新数据按旧标准、旧数据按新标准各筛一遍。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong diff 2022-02 2022-03",
            "  tenglong diff 2022-03@1 2022-03@2",
            "  tenglong diff 2022-02 2022-03 --format xlsx",
            "  tenglong diff 2022-02 2022-03 --json > 对比.json"
        })
final class DiffCommand implements Callable<Integer> {

    static final String HEADER = "对比两期（或同一期两版）清单，说明每家企业为什么变化。";

    /** How a comparison is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        XLSX
    }

    private static final Map<String, Format> EXTENSIONS =
            Map.of("txt", Format.TEXT, "json", Format.JSON, "md", Format.MARKDOWN, "xlsx", Format.XLSX);

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PERIOD[@N]", description = "前一期，可指定版次：2022-02、2022-02@1")
    RevisionWish from;

    @Parameters(index = "1", paramLabel = "PERIOD[@N]", description = "后一期")
    RevisionWish to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写到这个文件；工作簿缺省写到 out/<后一期>/对比_<前>_<后>.xlsx，其余缺省打印")
    Path output;

    @Option(names = "--json", description = "即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "text|json|markdown|xlsx", description = "格式；缺省按 -o 的扩展名，否则 text")
    Format format;

    @Option(names = "--exit-code", description = "有新增命中、本期未命中、类别或状态变化时，退出码为 4")
    boolean exitCode;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Format chosen = format();
        if (output != null) {
            OutputFile.requireNoFolder(spec, session.resolve(output));
        }
        Workspace workspace = session.workspace();
        try (Comparison comparison = Comparison.open(workspace, session.patience())) {
            Comparison.Result result = comparison.compare(from, to);
            result.caveats().forEach(caveat -> session.err().println("注意: " + caveat.sentence() + "。"));
            var printer = new DiffPrinter(session, comparison, result);
            if (chosen == Format.XLSX) {
                printer.workbook(output == null ? usual(workspace) : session.resolve(output));
            } else if (output == null) {
                printer.print(chosen);
            } else {
                printer.write(chosen, session.resolve(output));
            }
            boolean differ = result.differences().diff().hasDifferences();
            return (exitCode && differ ? ExitCode.ATTENTION : ExitCode.OK).code();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path usual(Workspace workspace) {
        return workspace.out(to.period()).resolve("对比_" + from + "_" + to + ".xlsx");
    }

    private Format format() {
        if (json) {
            return Format.JSON;
        }
        if (format != null) {
            return format;
        }
        return output == null
                ? Format.TEXT
                : OutputFile.format(spec, output, EXTENSIONS).orElse(Format.TEXT);
    }
}
