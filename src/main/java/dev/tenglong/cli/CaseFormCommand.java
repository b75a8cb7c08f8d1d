package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.run.CaseForms;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenglong case form}: the workbooks that the 街道 fill in. */
@Command(
        name = "form",
        header = "出填报表：每个街道一份工作簿，列出未结案件，供街道填报。",
        description = "左边是案件现况，锁定；右边黄色单元格由街道填，有下拉和校验。填好报回的用 case apply 办理。期限和逾期按 --as-of 那一天推算。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong case form", "  tenglong case form --subdistrict 半山 --as-of 2022-05-31 -o 填报表"})
final class CaseFormCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--subdistrict", paramLabel = "NAME", description = "只出某街道（园区）的：代码、名称或别名；可重复")
    List<String> subdistricts = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "输出文件夹；缺省为工作区的 out/填报_<日期>")
    Path output;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天推算期限；缺省为今天")
    LocalDate asOf;

    @Option(names = "--district", description = "区局自填：下拉中也有由区局、领导小组办公室办理的事项")
    boolean district;

    CaseFormCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        LocalDate day = asOf == null ? session.today() : asOf;
        var request = new CaseForms.Request(subdistricts, day, district);
        List<CaseForms.Form> forms = new CaseForms(session.workspace(), session.patience())
                .write(request, Optional.ofNullable(output).map(session::resolve));
        if (forms.isEmpty()) {
            session.out().println("没有未结案件，没有出表。");
            return ExitCode.OK.code();
        }
        var table = new TextTable();
        table.row("街道", "未结", "可填报", "逾期", "填报表");
        for (CaseForms.Form form : forms) {
            table.row(
                    form.subdistrict(),
                    String.valueOf(form.lines().size()),
                    String.valueOf(form.open()),
                    String.valueOf(form.overdue()),
                    form.file().getFileName().toString());
        }
        table.print(session.out());
        session.out().flush();
        session.remark("已写入 " + session.shown(forms.get(0).file().getParent()) + "，共 " + forms.size()
                + " 份。填好报回后: tenglong case apply FILE…");
        return ExitCode.OK.code();
    }
}
