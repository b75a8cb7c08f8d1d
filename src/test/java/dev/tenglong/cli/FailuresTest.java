package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    @Command(name = "fail")
    record Fail(Exception with) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw with;
        }
    }

    private final GlobalOptions options = new GlobalOptions();
    private final StringWriter err = new StringWriter();

    @Test
    void an_input_that_cannot_be_used_ends_in_3_with_its_finding() {
        var finding = Diagnostic.of(IntakeCode.FILE_MISSING, new Location.WholeFile("用地.xlsx"), "应为表格文件，这里没有");
        assertThat(fail(new UnusableInputException(finding))).isEqualTo(3);
        assertThat(err.toString()).contains("错误[IN001]: 应为表格文件，这里没有", "--> 用地.xlsx", "共 1 个错误");
    }

    @Test
    void a_fault_of_ours_ends_in_1_with_a_log_and_no_stack(@TempDir Path folder) throws Exception {
        LogFile.keepIn(folder.resolve("logs"));
        assertThat(fail(new IllegalStateException("secret"))).isEqualTo(1);
        Path log = folder.resolve("logs").resolve(LogFile.NAME);
        assertThat(err.toString()).contains("程序内部错误", log.toString()).doesNotContain("IllegalState", "\tat ");
        assertThat(Files.readString(log)).contains("IllegalStateException: secret", "\tat ");
    }

    @Test
    void verbose_shows_the_stack() {
        options.verbose = true;
        assertThat(fail(new IllegalStateException("secret"))).isEqualTo(1);
        assertThat(err.toString()).contains("IllegalStateException: secret");
    }

    @Test
    void too_little_memory_is_told_with_its_remedy() {
        assertThat(Failures.ofOurs(new OutOfMemoryError(), new PrintWriter(err, true), false))
                .isEqualTo(1);
        assertThat(err.toString()).contains("内存不足", "-Xmx4g").doesNotContain("OutOfMemory");
    }

    private int fail(Exception with) {
        return new CommandLine(new Fail(with))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures(options))
                .execute();
    }
}
