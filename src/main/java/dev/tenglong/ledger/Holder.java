package dev.tenglong.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who writes the ledger (占用者), in a small file beside it: only for telling whoever has to wait. The lock itself is the
 * operating system's, so a file left behind by a process that was killed does no harm.
 *
 * @param since when it began, as text
 */
record Holder(long pid, String host, String user, String command, String since) {

    static Holder ofThisProcess(String command, String since) {
        return new Holder(
                ProcessHandle.current().pid(), thisHost(), System.getProperty("user.name", ""), command, since);
    }

    void write(Path file) throws IOException {
        try {
            Files.writeString(file, String.join("\n", String.valueOf(pid), host, user, command, since, ""));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Empty where nobody says so, or who said so has ended since. */
    static Optional<Holder> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            var holder =
                    new Holder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
            return Optional.of(holder).filter(Holder::mayRun);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean mayRun() {
        return !host.equals(thisHost()) || ProcessHandle.of(pid).isPresent();
    }

    String display() {
        String where = host.isEmpty() || host.equals(thisHost()) ? "" : "计算机 " + host + " 上";
        return where + user + " 的 tenglong " + command + "（进程 " + pid + "，开始于 " + since + "）";
    }

    /** Without asking the network, which may take its time to answer. */
    private static String thisHost() {
        Map<String, String> environment = System.getenv();
        String name = environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
        if (!name.isEmpty()) {
            return name;
        }
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
