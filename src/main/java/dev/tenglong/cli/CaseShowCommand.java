package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.report.CaseJson;
import dev.tenglong.run.CaseArchive;
import dev.tenglong.run.CaseViews;
import dev.tenglong.run.UnknownIdException;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong case show}: one case with everything that belongs to it. */
@Command(
        name = "show",
        header = "查看一个案件：企业、指标、标准、事项、附件、缺什么、下一步。",
        description = "ID 是案件编号或企业的统一社会信用代码；一家企业有几个案件的，取最近的一个。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong case show AJ2022-0001",
            "  tenglong case show 91990100MA0000015X --as-of 2022-06-30",
            "  tenglong case show AJ2022-0001 --format xlsx"
        })
final class CaseShowCommand implements Callable<Integer> {

    /** How the case is shown. */
    enum Format {
        TABLE,
        JSON,
        XLSX
    }

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "案件编号或企业的统一社会信用代码")
    String id;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天推算期限和逾期，状态仍是现在的；缺省为今天")
    LocalDate asOf;

    @Option(names = "--json", description = "以 JSON 输出")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "把一企一档写到这个工作簿（xlsx）；缺省写到 out/")
    Path output;

    @Option(names = "--format", paramLabel = "table|json|xlsx", description = "格式；有 -o 的为 xlsx，否则 table")
    Format format;

    CaseShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        Format chosen = format();
        LocalDate day = asOf == null ? session.today() : asOf;
        Workspace workspace = session.workspace();
        CaseViews.Whole whole = new CaseViews(workspace, session.patience()).show(id, day);
        AsOf.warn(session, day);
        switch (chosen) {
            case JSON -> CaseJson.write(whole.now(), session.bytes());
            case XLSX -> {
                var archive = new CaseArchive(workspace, session.patience());
                Path file = output == null ? archive.usual(whole) : session.resolve(output);
                archive.write(whole, file).forEach(written -> session.remark("已写入 " + session.shown(written)));
            }
            default -> new CasePrinter(session.out(), session.charset(), whole).print();
        }
        return ExitCode.OK.code();
    }

    private Format format() {
        Format wanted = json ? Format.JSON : format;
        if (output == null) {
            return wanted == null ? Format.TABLE : wanted;
        }
        OutputFile.requireNoFolder(spec, session.resolve(output));
        OutputFile.format(spec, output, Map.of("xlsx", Format.XLSX));
        if (wanted != null && wanted != Format.XLSX) {
            throw new ParameterException(spec.commandLine(), "-o 写一企一档工作簿，应不与其他格式同用；JSON 请重定向标准输出");
        }
        return Format.XLSX;
    }
}
