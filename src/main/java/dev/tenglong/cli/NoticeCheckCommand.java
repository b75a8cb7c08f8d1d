package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.template.TemplateUse;
import dev.tenglong.run.TemplateInspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenglong notice check}: the fields of a template and what is wrong with them. */
@Command(
        name = "check",
        header = "检查模板：不认识的、写错的、缺少的、被分段的字段。",
        description = "列出模板用到的字段和所在位置，正文、表格、文本框、页眉、页脚都看；有错误的模板不能用于印制文书，退出码 3。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong notice check config/templates/notification.docx",
            "  tenglong notice check 新模板.docx --kind improvement"
        })
final class NoticeCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "TEMPLATE", description = "Word 模板（docx）")
    Path template;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "文书种类：notification、improvement、supervision、closure；缺省按文件名")
    NoticeKind kind;

    NoticeCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        TemplateInspection.Result result =
                TemplateInspection.inspect(session.resolve(template), template.toString(), Optional.ofNullable(kind));
        List<Diagnostic> findings = result.reading().findings();
        boolean usable = findings.stream().noneMatch(Diagnostic::isError);
        PrintWriter out = session.out();
        out.println(
                template + "  " + result.kind().map(NoticeKind::label).orElse("种类未知") + (usable ? "，可以使用" : "，不能使用"));
        fields(result.reading().uses());
        session.findings("加 -v 查看全部").print(findings);
        return (usable ? ExitCode.OK : ExitCode.BAD_INPUT).code();
    }

    private void fields(List<TemplateUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        var table = new TextTable("  ");
        table.row("字段", "所在位置");
        uses.forEach(use -> table.row(use.field().label(), String.join("、", use.places())));
        table.print(session.out());
        session.out().flush();
    }
}
