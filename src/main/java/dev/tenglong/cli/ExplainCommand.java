package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.ExplanationJson;
import dev.tenglong.run.Explanation;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenglong explain}: what a finding code means, or why an enterprise was judged as it was. */
@Command(
        name = "explain",
        header = ExplainCommand.HEADER,
        description = "企业可写代码、名称或名称的一部分，在册、未列入、未判定的都能解释。不带参数时列出全部问题代码。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong explain 91990100MA0000015X",
            "  tenglong explain 示例纺织 --period 2022-03@1",
            "  tenglong explain IN201",
            "  tenglong explain"
        })
final class ExplainCommand implements Callable<Integer> {

    static final String HEADER = "解释一家企业的筛查结论，或一个问题代码。";

    private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z]{2}[A-Za-z0-9]{0,4}");

    private final Session session;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "USCC|NAME|CODE", description = "企业的统一社会信用代码、名称或其一部分；或问题代码，如 IN201")
    String subject;

    @Option(
            names = {"-p", "--period"},
            paramLabel = "PERIOD[@N]",
            description = "解释哪一期；缺省为有这家企业的最近一期")
    RevisionWish period;

    @Option(names = "--json", description = "企业的解释以 JSON 输出")
    boolean json;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        if (subject == null) {
            list();
            return ExitCode.OK.code();
        }
        if (subject.isBlank()) {
            throw new ParameterException(spec.commandLine(), "应写出企业或问题代码，实际是空的");
        }
        Optional<DiagnosticCode> code = DiagnosticCode.byId(subject);
        if (code.isPresent()) {
            explain(code.get());
        } else {
            enterprise();
        }
        return ExitCode.OK.code();
    }

    private void enterprise() throws IOException, UnusableInputException, UnknownIdException {
        EnterpriseReport report;
        try {
            report = new Explanation(session.workspace(), session.patience())
                    .explain(subject, Optional.ofNullable(period));
        } catch (UnknownIdException e) {
            throw LIKE_A_CODE.matcher(subject).matches() && e.code() != CommandCode.ENTERPRISE_AMBIGUOUS
                    ? noSuchCode()
                    : e;
        }
        if (json) {
            ExplanationJson.write(report, session.bytes());
        } else {
            new ExplanationPrinter(session.out(), session.charset(), report).print();
        }
    }

    private void list() {
        var table = new TextTable("  ");
        for (DiagnosticCode code : DiagnosticCode.all()) {
            table.row(code.id(), code.severity().label(), code.title());
        }
        table.print(session.out());
    }

    private void explain(DiagnosticCode code) {
        PrintWriter out = session.out();
        out.println(code.id() + " " + code.severity().label() + ": " + code.title());
        out.println();
        out.println("含义: " + code.meaning());
        out.println("示例: " + code.example());
        out.println("处理: " + code.remedy());
    }

    private UnknownIdException noSuchCode() {
        List<String> near = Nearest.to(
                subject.toUpperCase(Locale.ROOT),
                DiagnosticCode.all().stream().map(DiagnosticCode::id).toList());
        return UnknownIdException.mistyped(
                CommandCode.UNKNOWN_CODE, "没有问题代码 " + subject, near, CommandCode.UNKNOWN_CODE.remedy());
    }
}
