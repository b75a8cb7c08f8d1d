package dev.tenglong.cli;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.report.CaseJson;
import dev.tenglong.run.CaseViews;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenglong case show}: one case with everything that belongs to it. */
@Command(
        name = "show",
        header = "查看一个案件：企业、指标、标准、事项、附件、缺什么、下一步。",
        description = "ID 是案件编号或企业的统一社会信用代码；一家企业有几个案件的，取最近的一个。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong case show AJ2022-0001", "  tenglong case show 91990100MA0000015X --as-of 2022-06-30"})
final class CaseShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "案件编号或企业的统一社会信用代码")
    String id;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按这一天推算期限；缺省为今天")
    LocalDate asOf;

    @Option(names = "--json", description = "以 JSON 输出")
    boolean json;

    CaseShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        LocalDate day = asOf == null ? session.today() : asOf;
        CaseViews.Whole whole = new CaseViews(session.workspace(), session.patience()).show(id, day);
        if (json) {
            CaseJson.write(whole.now(), session.bytes());
        } else {
            new CasePrinter(session.out(), session.charset(), whole).print();
        }
        return ExitCode.OK.code();
    }
}
