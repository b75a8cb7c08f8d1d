package dev.tenglong.settings;

import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where configuration files come from: a folder on disk, or the default inside the program. Remembers what it handed
 * out, so that a run can say exactly which configuration decided it. A file is read once: what was checked is what is
 * used and what is hashed.
 */
public final class ConfigFolder {

    private static final String BUILT_IN = "/dev/tenglong/config/";

    /** What describes the world rather than the office: a workspace without its own takes the program's, and says so. */
    private static final Set<String> SHARED = Set.of("headers.yaml", "energy.yaml", "regions.csv", WorkCalendar.FILE);

    /** How files are found by their relative name. */
    private interface Source {

        Optional<byte[]> read(String name) throws IOException;

        /** Names of the files directly in a folder; of {@code candidates} those that are there, where nothing can be listed. */
        List<String> list(String subfolder, Collection<String> candidates) throws IOException;
    }

    private final Source source;
    private final Map<String, Optional<byte[]>> handedOut = new HashMap<>();
    private final SortedSet<String> borrowed = new TreeSet<>();

    private ConfigFolder(Source source) {
        this.source = source;
    }

    /** The configuration of a workspace: its {@code config} folder. */
    public static ConfigFolder of(Path folder) {
        return new ConfigFolder(new OnDisk(folder));
    }

    /** The default that comes with the program. */
    public static ConfigFolder builtIn() {
        return new ConfigFolder(new InTheJar());
    }

    /** A configuration as it was recorded: content by name. */
    public static ConfigFolder of(SortedMap<String, byte[]> recorded) {
        return new ConfigFolder(new Recorded(recorded));
    }

    /** Every file handed out so far, by name: what a run is to remember. */
    public SortedMap<String, byte[]> contents() {
        var contents = new TreeMap<String, byte[]>();
        handedOut.forEach((name, content) -> content.ifPresent(bytes -> contents.put(name, bytes.clone())));
        return contents;
    }

    /** How a file of this folder is named to people, wherever the folder lies: config/thresholds/tax-per-mu.yaml. */
    public static Location.WholeFile place(String name) {
        return new Location.WholeFile("config/" + name);
    }

    /**
     * The content of a file.
     *
     * @param name relative, with {@code /}: thresholds/tax-per-mu.yaml
     */
    public Optional<byte[]> read(String name) throws IOException {
        Optional<byte[]> content = handedOut.get(name);
        if (content == null) {
            content = source.read(name);
            if (content.isEmpty() && SHARED.contains(name)) {
                content = new InTheJar().read(name);
                borrowed.add(name);
            }
            handedOut.put(name, content);
        }
        return content.map(byte[]::clone);
    }

    /**
     * Names of the files directly in a folder, sorted.
     *
     * @param candidates the names to look for where the folder cannot be listed (in the jar)
     */
    public List<String> list(String subfolder, Collection<String> candidates) throws IOException {
        return source.list(subfolder, candidates).stream().sorted().toList();
    }

    /** The files the folder lacks and the program lent so far, sorted. */
    public List<String> borrowed() {
        return List.copyOf(borrowed);
    }

    private record OnDisk(Path folder) implements Source {

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }

        @Override
        public List<String> list(String name, Collection<String> candidates) throws IOException {
            Path listed = folder.resolve(name);
            if (!Files.isDirectory(listed)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(listed)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .toList();
            }
        }
    }

    private record Recorded(SortedMap<String, byte[]> files) implements Source {

        @Override
        public Optional<byte[]> read(String name) {
            return Optional.ofNullable(files.get(name));
        }

        @Override
        public List<String> list(String subfolder, Collection<String> candidates) {
            String prefix = subfolder + "/";
            return files.keySet().stream()
                    .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    private record InTheJar() implements Source {

        @Override
        public Optional<byte[]> read(String name) throws IOException {
            try (var in = ConfigFolder.class.getResourceAsStream(BUILT_IN + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        }

        @Override
        public List<String> list(String subfolder, Collection<String> candidates) {
            return candidates.stream()
                    .filter(name -> ConfigFolder.class.getResource(BUILT_IN + subfolder + "/" + name) != null)
                    .toList();
        }
    }
}
