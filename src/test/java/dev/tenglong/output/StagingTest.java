package dev.tenglong.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is seen only when it is whole, by nobody else before, and nothing of it stays behind. */
class StagingTest {

    @TempDir
    Path beside;

    @Test
    void two_at_once_have_places_of_their_own() throws IOException {
        try (Staging one = Staging.in(beside);
                Staging other = Staging.in(beside)) {
            Files.writeString(one.place("a"), "one");
            Files.writeString(other.place("a"), "other");
            assertThat(one.place("a")).hasContent("one");
            assertThat(other.place("a")).hasContent("other");
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void only_its_owner_can_look_into_it() throws IOException {
        try (Staging staging = Staging.in(beside)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(staging.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_file_appears_whole_and_never_over_another() throws IOException {
        Path target = beside.resolve("备份.zip");
        try (Staging one = Staging.in(beside);
                Staging other = Staging.in(beside)) {
            Path first = Files.writeString(one.place("a"), "one");
            Path second = Files.writeString(other.place("a"), "other");
            one.putNew(first, target);
            assertThatThrownBy(() -> other.putNew(second, target)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(target).hasContent("one");
        assertThat(found()).containsExactly("备份.zip");
    }

    @Test
    void what_a_killed_process_left_is_cleared_and_nothing_else() throws Exception {
        Path left = killed();
        assertThat(left.resolve("企业数据.xlsx")).exists();
        Path foreign = Files.createDirectory(beside.resolve(Staging.PREFIX + "ours-not"));
        Files.writeString(beside.resolve("清单.xlsx"), "of the user");

        try (Staging mine = Staging.in(beside)) {
            assertThat(left).doesNotExist();
            assertThat(mine.folder()).isDirectory();
        }
        assertThat(found()).containsExactly(foreign.getFileName().toString(), "清单.xlsx");
    }

    @Test
    void a_link_among_what_was_left_is_not_followed() throws Exception {
        Path elsewhere = Files.createDirectory(beside.resolve("别处"));
        Files.writeString(elsewhere.resolve("要紧的.txt"), "kept");
        Path left = killed();
        Files.createSymbolicLink(left.resolve("link"), elsewhere);

        Staging.in(beside).close();

        assertThat(left).doesNotExist();
        assertThat(elsewhere.resolve("要紧的.txt")).hasContent("kept");
    }

    @Test
    void work_that_only_one_may_do_is_done_by_one() throws IOException {
        Optional<Staging> first = Staging.only(beside, "restore");
        assertThat(first).isPresent();
        assertThat(Staging.only(beside, "restore")).isEmpty();
        first.get().close();
        Optional<Staging> next = Staging.only(beside, "restore");
        assertThat(next).isPresent();
        next.get().close();
        assertThat(found()).isEmpty();
    }

    /** A process that stages a file and is killed; gives back its folder. */
    private Path killed() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        beside.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            Path folder = Path.of(said.readLine());
            process.destroyForcibly().waitFor();
            return beside.resolve(folder.getFileName());
        }
    }

    /** Stages a file and waits to be killed. */
    static final class Victim {
        public static void main(String[] args) throws Exception {
            Staging staging = Staging.in(Path.of(args[0]));
            Files.writeString(staging.place("企业数据.xlsx"), "of enterprises");
            System.out.println(staging.folder().getFileName());
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(beside)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private java.util.List<String> found() throws IOException {
        return names().toList();
    }
}
