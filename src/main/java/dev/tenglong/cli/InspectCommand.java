package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.sheet.CellDump;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import dev.tenglong.intake.sheet.Workbooks;
import dev.tenglong.run.Inspection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
        description = "逐表显示表头行、各列对应的字段和单位、数据行数、跳过的行和发现的问题。不写任何文件，也不需要工作区。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong inspect sample-data/2021-12", "  tenglong inspect --cells 用地.xls"})
final class InspectCommand implements Callable<Integer> {

    static final String HEADER = "查看表格是怎样被识别的：表头、列、单位、问题。";

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "表格文件或文件夹（xlsx、xlsm、xls、csv、txt）")
    List<Path> inputs;

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
        Inspection.Result result = new Inspection(session.workspace()).inspect(session.inputs(inputs));
        new InspectionPrinter(session.out()).print(result.sheets());
        session.out().flush();
        session.findings("加 -v 查看全部").print(result.findings());
        return ExitCode.OK.code();
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
