package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.sheet.CellDump;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.intake.sheet.Workbooks;
import dev.tenglong.report.InspectionJson;
import dev.tenglong.run.Inspection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong inspect}: how files are understood, before anything is screened. */
@Command(
        name = "inspect",
        header = InspectCommand.HEADER,
        description = "逐表显示表头行、各列对应的字段、单位、范围和示例、未使用的列、跳过的行和发现的问题。不需要工作区；除 --save-mapping 外不写任何文件。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong inspect sample-data/2021-12",
            "  tenglong inspect --save-mapping config/mappings/用地.yaml 用地.xls",
            "  tenglong inspect --cells 用地.xls"
        })
final class InspectCommand implements Callable<Integer> {

    static final String HEADER = "查看表格是怎样被识别的：表头、列、单位、问题。";

    /** How the result is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "表格文件或文件夹（xlsx、xlsm、xls、csv、txt）")
    List<Path> inputs;

    @Option(names = "--json", description = "即 --format json")
    boolean json;

    @Option(names = "--format", paramLabel = "table|json", description = "格式；缺省 table")
    Format format;

    @Option(names = "--save-mapping", paramLabel = "FILE", description = "把识别结果写成列映射（yaml），修改后放进 config/mappings")
    Path mapping;

    @Option(
            names = {"-n", "--dry-run"},
            description = "与 --save-mapping 同用：只检查能否生成，不写文件")
    boolean dryRun;

    @Option(names = "--cells", description = "按原样输出一张工作表的全部单元格（CSV，不遮蔽个人信息）")
    boolean cells;

    @Option(names = "--sheet", paramLabel = "NAME", description = "与 --cells 同用：工作表名；缺省为第一张（含隐藏的）")
    String sheet;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        if (cells) {
            return cells();
        }
        if (sheet != null) {
            throw new ParameterException(spec.commandLine(), "--sheet 要与 --cells 同用");
        }
        if (dryRun && mapping == null) {
            throw new ParameterException(spec.commandLine(), "--dry-run 要与 --save-mapping 同用");
        }
        Optional<Path> wanted = Optional.ofNullable(mapping).map(session::resolve);
        if (wanted.isPresent()) {
            requireYaml(wanted.get());
            Inspection.requireNew(wanted.get());
        }
        Inspection.Result result = new Inspection(session.workspace()).inspect(session.inputs(inputs));
        if (json || format == Format.JSON) {
            InspectionJson.write(result.sheets(), result.findings(), session.bytes());
        } else {
            new InspectionPrinter(session.out()).print(result.sheets());
            session.out().flush();
        }
        session.findings("加 -v 查看全部").print(result.findings());
        return (wanted.isPresent() ? save(result, wanted.get()) : ExitCode.OK).code();
    }

    private void requireYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new ParameterException(spec.commandLine(), "--save-mapping 的文件名应以 .yaml 结尾，实际是 " + name);
        }
    }

    private ExitCode save(Inspection.Result result, Path file) throws IOException, UnusableInputException {
        boolean any =
                dryRun ? Inspection.canSaveMapping(result.sheets()) : Inspection.saveMapping(result.sheets(), file);
        if (!any) {
            session.err().println("没有可以生成映射的工作表，未写文件。");
            return ExitCode.ATTENTION;
        }
        session.remark((dryRun ? "试运行: 将写入 " : "已写入 ") + session.shown(file)
                + "。下一步: 修改后放进工作区的 config/mappings，再运行 tenglong inspect 核对。");
        return ExitCode.OK;
    }

    private int cells() throws IOException, UnusableInputException {
        if (inputs.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--cells 一次只看一个文件");
        }
        Path file = session.resolve(inputs.get(0));
        try (Workbook book = Workbooks.open(file, inputs.get(0).toString(), Inspection.limits(session.workspace()))) {
            SheetInfo chosen = choose(spec.commandLine(), book);
            // What a later row refuses must not be printed in part: read it once for nothing.
            CellDump.write(book, chosen, Writer.nullWriter());
            session.remark("注意: 以下内容未遮蔽个人信息");
            Writer out = new BufferedWriter(new OutputStreamWriter(session.bytes(), StandardCharsets.UTF_8));
            CellDump.write(book, chosen, out);
            out.flush();
        }
        return ExitCode.OK.code();
    }

    private SheetInfo choose(CommandLine line, Workbook book) {
        List<SheetInfo> sheets = book.sheets();
        if (sheet == null && !sheets.isEmpty()) {
            return sheets.get(0);
        }
        return sheets.stream().filter(s -> s.name().equals(sheet)).findFirst().orElseThrow(() -> {
            String names = sheets.stream().map(SheetInfo::name).collect(Collectors.joining("、"));
            return new ParameterException(line, "没有工作表“" + sheet + "”；有: " + names);
        });
    }
}
