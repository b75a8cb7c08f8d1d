package dev.tenglong.cli;

import dev.tenglong.cli.console.DiagnosticPrinter;
import dev.tenglong.cli.console.Style;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.run.UnknownIdException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What ends a command early: an input that cannot be used, an output that cannot be put in place, or a fault of our own. */
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
            boolean outputOnly = unusable.findings().stream().allMatch(f -> f.code() == CommandCode.OUTPUT_NOT_WRITTEN);
            return (outputOnly ? ExitCode.ATTENTION : ExitCode.BAD_INPUT).code();
        }
        Optional<LedgerException> ledger = ofLedger(e);
        if (ledger.isPresent()) {
            new DiagnosticPrinter(err, Style.PLAIN, true, "")
                    .print(List.of(ledger.get().finding()));
            return ExitCode.LEDGER.code();
        }
        if (e instanceof UnknownIdException unknown) {
            return notOnRecord(unknown, err);
        }
        return ofOurs(e, err, options.verbose);
    }

    /** It may have been read while something else was written. */
    private static Optional<LedgerException> ofLedger(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerException ledger) {
                return Optional.of(ledger);
            }
        }
        return Optional.empty();
    }

    /** Told like any mistake of the command line, with what may have been meant. */
    private static int notOnRecord(UnknownIdException e, PrintWriter err) {
        err.println("错误[" + e.code().id() + "]: " + e.getMessage());
        if (!e.near().isEmpty()) {
            err.println("   = 相近: " + String.join("、", e.near()));
        }
        e.candidates().forEach(candidate -> err.println("   | " + candidate));
        err.println("   = 处理: " + e.remedy());
        return ExitCode.USAGE.code();
    }

    /** Tells a fault of ours in two lines; the stack goes into the log, and to the screen only when asked for. */
    static int ofOurs(Throwable e, PrintWriter err, boolean verbose) {
        if (e instanceof OutOfMemoryError) {
            err.println("程序内部错误: 内存不足");
            err.println("   = 处理: 设置环境变量 TENGLONG_JAVA_OPTS=-Xmx4g 后重新运行，或减少一次读取的文件");
            return ExitCode.INTERNAL.code();
        }
        Optional<Path> log = LogFile.record("internal error", e);
        err.println("程序内部错误（tenglong " + Version.ofProgram() + "）"
                + log.map(file -> ": 详见日志 " + file).orElse(""));
        String what = log.isPresent() ? "把日志" : "加 -v 重新运行，把显示的内容";
        err.println("   = 处理: " + what + "发给维护者，请勿附上真实企业数据");
        if (verbose) {
            e.printStackTrace(err);
        }
        return ExitCode.INTERNAL.code();
    }
}
