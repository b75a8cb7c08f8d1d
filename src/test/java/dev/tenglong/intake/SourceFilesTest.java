package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file system holds besides files and folders. */
@DisabledOnOs(OS.WINDOWS)
class SourceFilesTest {

    @TempDir
    Path dir;

    private final Findings findings = new Findings();
    private final List<Diagnostic> unusable = new ArrayList<>();

    @Test
    void a_folder_given_as_a_link_is_read() throws Exception {
        write("数据/用地.csv", "1");
        Files.createSymbolicLink(dir.resolve("链接"), dir.resolve("数据"));
        assertThat(collect("链接")).containsExactly("用地.csv");
    }

    @Test
    void a_link_inside_to_a_file_is_read_one_to_a_folder_or_to_nothing_is_noted() throws Exception {
        write("别处/用能.csv", "2");
        write("数据/用地.csv", "1");
        Files.createSymbolicLink(dir.resolve("数据/用能.csv"), dir.resolve("别处/用能.csv"));
        Files.createSymbolicLink(dir.resolve("数据/回上级"), dir);
        Files.createSymbolicLink(dir.resolve("数据/失效.xlsx"), dir.resolve("没有.xlsx"));

        assertThat(collect("数据")).containsExactly("用地.csv", "用能.csv");
        assertThat(unusable).isEmpty();
        assertThat(findings.sorted())
                .extracting(d -> d.code() + " " + d.at())
                .hasSize(2)
                .allMatch(d -> d.startsWith("FILE_SKIPPED"))
                .anyMatch(d -> d.contains("回上级"))
                .anyMatch(d -> d.contains("失效.xlsx"));
    }

    @Test
    @Timeout(10)
    void a_pipe_is_refused_by_name_and_noted_in_a_folder_but_never_opened() throws Exception {
        write("data/用地.csv", "1");
        pipe("data/pipe.xlsx");

        assertThat(collect("data")).containsExactly("用地.csv");
        assertThat(findings.sorted()).extracting(Diagnostic::code).containsExactly(IntakeCode.FILE_SKIPPED);
        assertThat(collect("data/pipe.xlsx")).isEmpty();
        assertThat(unusable).extracting(Diagnostic::code).containsExactly(IntakeCode.FILE_UNREADABLE);
    }

    @Test
    void a_folder_that_cannot_be_opened_is_named() throws Exception {
        write("数据/用地.csv", "1");
        Path closed = Files.createDirectory(
                dir.resolve("数据/保密"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        Assumptions.assumeFalse(Files.isReadable(closed), "root may open everything");

        assertThat(collect("数据")).isEmpty();
        assertThat(unusable).extracting(Diagnostic::code).containsExactly(IntakeCode.FILE_UNREADABLE);
        assertThat(unusable.get(0).at().toString()).contains("保密");
    }

    private List<String> collect(String name) throws IOException {
        var given = List.of(new SourceFiles.Given(dir.resolve(name), name));
        return SourceFiles.collect(given, findings, unusable).stream()
                .map(SourceFile::name)
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void pipe(String name) throws Exception {
        int made = new ProcessBuilder("mkfifo", dir.resolve(name).toString())
                .start()
                .waitFor();
        Assumptions.assumeTrue(made == 0, "no mkfifo here");
    }
}
