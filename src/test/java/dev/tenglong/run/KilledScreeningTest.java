package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.cli.ConsoleStreams;
import dev.tenglong.cli.Main;
import dev.tenglong.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A screening killed at any moment leaves the ledger as before or complete, and run again ends where one that was never
 * killed ends. 20 kills; {@code mvn test -Pslow} makes it 100.
 */
class KilledScreeningTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final String NOW = "2022-05-14T09:00";

    @TempDir
    Path folder;

    @Test
    void nothing_is_half_done_whenever_the_process_dies() throws Exception {
        Path before = Files.createDirectory(folder.resolve("before"));
        run(before, "screen", "--period", "2021-12", sample("2021-12"));
        String headBefore = head(before);
        Path never = copy(before, "never-killed");
        long started = System.nanoTime();
        start(never).waitFor();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        String headAfter = head(never);
        String listAfter = run(never, "list", "--period", "2022-01", "--json");
        assertThat(headAfter).isNotEqualTo(headBefore);

        var random = new Random(20221124);
        int complete = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path workspace = copy(before, "killed-" + kill);
            Process process = start(workspace);
            // The first third is Java starting: nothing is at stake there.
            process.waitFor(whole / 3 + random.nextLong(whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            String head = head(workspace);
            assertThat(head).as("kill %s", kill).isIn(headBefore, headAfter);
            complete += head.equals(headAfter) ? 1 : 0;
            assertOutputsAreWhole(workspace, never);
            run(workspace, "screen", "--period", "2022-01", sample("2022-01"));
            assertThat(head(workspace)).as("kill %s, run again", kill).isEqualTo(headAfter);
            assertThat(run(workspace, "list", "--period", "2022-01", "--json")).isEqualTo(listAfter);
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, "{0} kills, {1} after the commit", KILLS, complete);
    }

    /** An output that is there is the whole of it. */
    private static void assertOutputsAreWhole(Path workspace, Path never) throws IOException {
        Path out = workspace.resolve("out/2022-01");
        if (Files.exists(out)) {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().startsWith("."))
                        .toList()) {
                    assertThat(file)
                            .hasSameBinaryContentAs(never.resolve("out/2022-01").resolve(out.relativize(file)));
                }
            }
        }
    }

    /** The last entry of a ledger that verifies; the command fails on one that does not. */
    private static String head(Path workspace) {
        String json = run(workspace, "ledger", "verify", "--json");
        return json.replaceFirst("(?s).*\"head\": \"([0-9a-f]+)\".*", "$1");
    }

    private static Process start(Path workspace) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenglong.cli.Main"));
        command.addAll(List.of("screen", "--period", "2022-01", "-w", workspace.toString(), sample("2022-01")));
        var builder = new ProcessBuilder(command);
        builder.environment().put("TENGLONG_NOW", NOW);
        File log = workspace.resolve("process.log").toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static String run(Path workspace, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                workspace,
                Map.of("TENGLONG_NOW", NOW),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                ConsoleStreams.plain(out, err));
        int exit = Main.run(surroundings, args);
        assertThat(exit)
                .as("%s: %s%s", Arrays.toString(args), text(out), text(err))
                .isZero();
        return text(out);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String sample(String period) {
        return Path.of("sample-data", period).toAbsolutePath().toString();
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
        return to;
    }
}
