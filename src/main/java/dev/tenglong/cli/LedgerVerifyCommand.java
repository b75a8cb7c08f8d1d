package dev.tenglong.cli;

import dev.tenglong.cli.console.Progress;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Verification;
import dev.tenglong.ledger.Verifier;
import dev.tenglong.report.VerificationJson;
import dev.tenglong.run.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenglong ledger verify}: looks through the whole ledger and says what is not as it was recorded. */
@Command(
        name = "verify",
        header = "校验台账：有没有改动、删除、插入、调换或损坏。",
        description = "逐行核对全部记录、结论、内容和源文件副本。结尾被截去的台账自身看不出来，须给出清单上印的校验码。发现问题时退出码 5。",
        footerHeading = "%n示例:%n",
        footer = {"  tenglong ledger verify", "  tenglong ledger verify --expect 3fa2c19b04de --json"})
final class LedgerVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Option(names = "--expect", paramLabel = "CODE", description = "清单、通知书上印的校验码，12 位；台账中应有这一条")
    String expect;

    @Option(names = "--json", description = "以 JSON 输出")
    boolean json;

    LedgerVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException {
        if (expect != null && !expect.matches("[0-9A-Fa-f]{12,64}")) {
            throw new ParameterException(spec.commandLine(), "--expect 的值“" + expect + "”不合要求，校验码是 12 位 0—9、a—f");
        }
        Workspace workspace = session.workspace();
        Optional<Verification> verification;
        try (Progress progress = session.progress()) {
            verification = Verifier.verify(
                    workspace.ledger(), Optional.ofNullable(expect), session.patience(), progress::step);
        }
        if (verification.isEmpty()) {
            session.err().println("错误[US105]: 这里还没有台账: " + session.shown(workspace.ledger()));
            session.err().println("   = 处理: 用 -w 或 --ledger 指明台账所在的文件夹");
            return ExitCode.USAGE.code();
        }
        if (json) {
            VerificationJson.write(verification.get(), session.bytes());
        } else {
            print(verification.get());
        }
        return (verification.get().isOk() ? ExitCode.OK : ExitCode.LEDGER).code();
    }

    private void print(Verification verification) {
        PrintWriter out = session.out();
        if (verification.isOk()) {
            out.println("台账完好: " + verification.entries() + " 条记录，校验码 " + verification.checkCode());
            return;
        }
        out.println("台账有 " + verification.problems().size() + " 处问题:");
        verification.problems().forEach(problem -> out.println("  " + problem.sentence()));
        session.err().println("   = 处理: 不要再往这份台账记录；用 tenglong ledger restore 从最近的完好备份恢复到新的工作区，并查明原因");
    }
}
