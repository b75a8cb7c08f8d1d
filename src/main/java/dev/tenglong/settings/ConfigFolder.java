package dev.tenglong.settings;

import dev.tenglong.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where configuration files come from (配置文件夹): a folder on disk, or the default that comes with the program. Remembers
 * the digest of every file it handed out, for the record of a run.
 */
public final class ConfigFolder {

    private static final String BUILT_IN = "/dev/tenglong/config/";

    private final Optional<Path> folder;
    private final Map<String, String> digests = new TreeMap<>();

    private ConfigFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    public static ConfigFolder of(Path folder) {
        return new ConfigFolder(Optional.of(folder));
    }

    /** The default configuration of the program. */
    public static ConfigFolder builtIn() {
        return new ConfigFolder(Optional.empty());
    }

    /** A file by its name under the folder, with {@code /}; empty where there is none. */
    public Optional<byte[]> read(String name) throws IOException {
        Optional<byte[]> bytes = folder.isPresent() ? fromDisk(folder.get().resolve(name)) : fromProgram(name);
        bytes.ifPresent(b -> digests.put(name, Sha256.of(b)));
        return bytes;
    }

    /**
     * The names of the YAML files of a sub-folder, sorted.
     *
     * @param known names to look for in the program itself, whose folders cannot be listed
     */
    public List<String> list(String subfolder, List<String> known) throws IOException {
        if (folder.isEmpty()) {
            return known.stream()
                    .filter(name -> ConfigFolder.class.getResource(BUILT_IN + subfolder + "/" + name) != null)
                    .sorted()
                    .toList();
        }
        Path directory = folder.get().resolve(subfolder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The files read so far and their SHA-256, by name. */
    public Map<String, String> digests() {
        return Map.copyOf(digests);
    }

    private static Optional<byte[]> fromDisk(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> fromProgram(String name) throws IOException {
        try (InputStream in = ConfigFolder.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
