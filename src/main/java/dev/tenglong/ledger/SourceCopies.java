package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.output.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The copies of source files beside the database (源文件副本). They are in place before what refers to them is committed; which
 * ones are being made is written down first, so that those of a write that was cut off are known for what they are.
 */
final class SourceCopies {

    /** The file is no longer what was read. */
    static final class ChangedException extends Exception {
        private static final long serialVersionUID = 1L;

        ChangedException(String name) {
            super(name);
        }
    }

    private static final String PART = ".part";

    private final Folder folder;
    private final List<String> made = new ArrayList<>();

    SourceCopies(Folder folder) {
        this.folder = folder;
    }

    /** Takes away what a write that was cut off left behind. Only while no other process writes. */
    void clearUnfinished(Set<String> known) throws IOException {
        for (String sha256 : unfinished(folder)) {
            Files.deleteIfExists(folder.source(part(sha256)));
            if (!known.contains(sha256)) {
                Files.deleteIfExists(folder.source(sha256));
            }
        }
        Files.deleteIfExists(folder.unfinished());
    }

    /** The copies that were being made when a write was cut off, or that are being made now. */
    static List<String> unfinished(Folder folder) throws IOException {
        if (!Files.exists(folder.unfinished())) {
            return List.of();
        }
        return Files.readAllLines(folder.unfinished()).stream()
                .filter(line -> line.matches("[0-9a-f]{64}"))
                .toList();
    }

    /** The sizes of the copies that are there, a number a copy. */
    static List<Long> sizes(Folder folder) throws IOException {
        if (!Files.isDirectory(folder.sources())) {
            return List.of();
        }
        var sizes = new ArrayList<Long>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.sources())) {
            for (Path file : files) {
                if (file.getFileName().toString().matches("[0-9a-f]{64}")) {
                    sizes.add(Files.size(file));
                }
            }
        }
        return sizes;
    }

    /** The name of a copy while it is being made. */
    static String part(String sha256) {
        return sha256 + PART;
    }

    /** Copies a file, unless the ledger has it. */
    void keep(String sha256, Path file) throws IOException, ChangedException {
        Path copy = folder.source(sha256);
        if (Files.exists(copy)) {
            return;
        }
        Files.createDirectories(folder.sources());
        made.add(sha256);
        writeDown(sha256);
        Path part = folder.source(part(sha256));
        if (!copy(file, part).equals(sha256)) {
            Files.deleteIfExists(part);
            throw new ChangedException(file.toString());
        }
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        Staging.syncFolder(folder.sources());
    }

    /** Added to what stands there: a file written anew is empty for a moment, and what dies then leaves strays. */
    private void writeDown(String sha256) throws IOException {
        Files.writeString(folder.unfinished(), sha256 + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Staging.sync(folder.unfinished());
    }

    private static String copy(Path file, Path part) throws IOException {
        var digest = new RunningSha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.add(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        Staging.sync(part);
        return digest.hex();
    }

    /** What refers to the copies is recorded. */
    void committed() throws IOException {
        made.clear();
        Files.deleteIfExists(folder.unfinished());
    }

    /** Nothing refers to the copies made since. */
    void rolledBack() throws IOException {
        for (String sha256 : made) {
            Files.deleteIfExists(folder.source(sha256));
            Files.deleteIfExists(folder.source(part(sha256)));
        }
        committed();
    }

    static void writeThrough(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Staging.sync(file);
    }
}
