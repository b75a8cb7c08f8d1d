package dev.tenglong.cli;

import dev.tenglong.cli.console.DiagnosticPrinter;
import dev.tenglong.cli.console.Style;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What ends a command early: an input that cannot be used, or a fault of our own. */
final class Failures implements IExecutionExceptionHandler {

    private final GlobalOptions options;

    Failures(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof UnusableInputException unusable) {
            new DiagnosticPrinter(err, Style.PLAIN, true, "").print(unusable.findings());
            return ExitCode.BAD_INPUT.code();
        }
        Optional<Path> log = LogFile.record("internal error in " + command.getCommandName(), e);
        err.println("程序内部错误（tenglong " + Version.ofProgram() + "）: "
                + log.map(file -> "详见日志 " + file).orElse("加 -v 重新运行可看到细节"));
        err.println("   = 处理: 把日志发给维护者，请勿附上真实企业数据");
        if (options.verbose) {
            e.printStackTrace(err);
        }
        return ExitCode.INTERNAL.code();
    }
}
