package dev.tenglong.hostile;

import com.sun.management.OperatingSystemMXBean;
import dev.tenglong.cli.ConsoleStreams;
import dev.tenglong.cli.Main;
import dev.tenglong.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own, small in memory, in which the real program reads one hostile file after the other. It tells for
 * each the exit code, the processor time (the machine may be busy with other things) and what was said on stderr.
 */
final class HostileReader {

    private HostileReader() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path office = Files.createDirectories(folder.resolveSibling("office"));
        var processor = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(folder.resolveSibling("names.txt"))) {
            for (List<String> command : List.of(List.of("inspect"), List.of("inspect", "--cells"))) {
                var err = new ByteArrayOutputStream();
                var arguments = new java.util.ArrayList<>(command);
                arguments.add(folder.resolve(line).toString());
                var streams = ConsoleStreams.plain(OutputStream.nullOutputStream(), err);
                var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
                long before = processor.getProcessCpuTime();
                int exit =
                        Main.run(new Surroundings(office, Map.of(), clock, streams), arguments.toArray(String[]::new));
                long took = TimeUnit.NANOSECONDS.toMillis(processor.getProcessCpuTime() - before);
                String said =
                        err.toString(StandardCharsets.UTF_8).replace('\n', '¶').replace('\t', ' ');
                told.println(line + "\t" + command.size() + "\t" + exit + "\t" + took + "\t" + said);
            }
        }
    }
}
