package dev.tenglong.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.hostile.HostileFiles.End;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent in, the program says what is wrong with it or reads it: in a heap of 256 MB, within ten seconds, with
 * one clear message, writing nothing and calling nobody.
 */
class HostileFilesTest {

    private static final long MOST_MILLIS = 10_000;
    private static final long WHOLE_MINUTES = 5;

    @TempDir
    Path scratch;

    /** How one command ended on one file. */
    private record Outcome(String file, boolean cells, int exit, long millis, String said) {

        static Outcome of(String line) {
            String[] columns = line.split("\t", -1);
            return new Outcome(
                    columns[0],
                    columns[1].equals("2"),
                    Integer.parseInt(columns[2]),
                    Long.parseLong(columns[3]),
                    columns[4]);
        }
    }

    @Test
    void hostile_files_do_no_harm() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("received"));
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Map<String, End> ends =
                    new HostileFiles(folder, "http://127.0.0.1:" + server.getLocalPort() + "/x").write();
            Files.write(scratch.resolve("names.txt"), ends.keySet(), StandardCharsets.UTF_8);
            Files.createDirectories(scratch.resolve("office"));
            List<String> before = everything();
            List<String> faults = new ArrayList<>();
            List<Outcome> outcomes = read(folder);
            outcomes.forEach(outcome -> check(outcome, ends.get(outcome.file()), faults));
            assertThat(faults).isEmpty();
            assertThat(outcomes).hasSize(2 * ends.size());
            assertThat(everything()).isEqualTo(before);
            server.setSoTimeout(1);
            assertThat(wasCalled(server)).as("somebody was called").isFalse();
        }
    }

    private static void check(Outcome outcome, End end, List<String> faults) {
        boolean refused = outcome.exit() == 3;
        boolean clear =
                outcome.said().contains(outcome.file()) && outcome.said().contains("处理: ");
        boolean expected = end == End.EITHER || (end == End.REFUSED) == refused;
        if (outcome.exit() != 0 && !refused
                || refused && !clear
                || !expected
                || outcome.millis() > MOST_MILLIS
                || outcome.said().contains("IN001")) {
            faults.add(end + " expected of " + outcome);
        }
    }

    private List<Outcome> read(Path folder) throws IOException, InterruptedException {
        Path told = scratch.resolve("told.txt");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReader.class.getName(),
                        folder.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(reader.waitFor(WHOLE_MINUTES, TimeUnit.MINUTES))
                    .as("ended")
                    .isTrue();
        } finally {
            reader.destroyForcibly();
        }
        List<Outcome> outcomes =
                Files.readAllLines(told).stream().map(Outcome::of).toList();
        long slowest = outcomes.stream().mapToLong(Outcome::millis).max().orElse(0);
        long refused = outcomes.stream().filter(o -> o.exit() == 3).count();
        System.out.println("hostile files: " + outcomes.size() / 2 + ", each read twice, " + refused + " of "
                + outcomes.size() + " refused, slowest " + slowest + " ms of processor time");
        Files.delete(told);
        return outcomes;
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            return all.filter(file -> !file.startsWith(scratch.resolve("office/logs")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean wasCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
