package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Nearest;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tenglong explain}: what a finding code means, and what to do about it. */
@Command(
        name = "explain",
        header = ExplainCommand.HEADER,
        description = "不带参数时列出全部问题代码。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong explain IN201", "  tenglong explain"})
final class ExplainCommand implements Callable<Integer> {

    static final String HEADER = "解释一个问题代码：含义、示例、处理办法。";

    private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z]{2}[A-Za-z0-9]{0,4}");

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "问题代码，如 IN201")
    String subject;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (subject == null) {
            list();
            return ExitCode.OK.code();
        }
        Optional<DiagnosticCode> code = DiagnosticCode.byId(subject);
        if (code.isPresent()) {
            explain(code.get());
            return ExitCode.OK.code();
        }
        refuse();
        return ExitCode.USAGE.code();
    }

    private void list() {
        var table = new TextTable("  ");
        for (DiagnosticCode code : DiagnosticCode.values()) {
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

    private void refuse() {
        PrintWriter err = session.err();
        if (!LIKE_A_CODE.matcher(subject).matches()) {
            err.println("错误[US102]: “" + subject + "”不是问题代码；按企业解释本版本尚未提供");
            err.println("   = 处理: 问题代码如 IN201，运行 tenglong explain 查看全部代码");
            return;
        }
        err.println("错误[US102]: 没有问题代码 " + subject);
        List<String> near = Nearest.to(
                subject.toUpperCase(Locale.ROOT),
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
        if (!near.isEmpty()) {
            err.println("   = 相近: " + String.join("、", near));
        }
        err.println("   = 处理: " + DiagnosticCode.UNKNOWN_CODE.remedy());
    }
}
