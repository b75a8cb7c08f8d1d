package dev.tenglong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.LoggerFactory;

/**
 * The log of a workspace, {@code logs/tenglong.log}. Nothing is created until there is something to write, and nothing
 * at all where the workspace cannot be written. Process-wide, because logging is: libraries have no session to ask.
 */
final class LogFile {

    static final String NAME = "tenglong.log";

    private static final AtomicReference<Path> FOLDER = new AtomicReference<>();

    private LogFile() {}

    /** From now on the log belongs into this folder. */
    static void keepIn(Path folder) {
        FOLDER.set(folder);
    }

    /** Where to write, if anywhere. */
    static Optional<Path> folder() {
        return Optional.ofNullable(FOLDER.get()).filter(LogFile::canBeWritten);
    }

    /** Writes a fault of ours with its stack; gives the file, if it could be written. */
    static Optional<Path> record(String what, Throwable e) {
        Optional<Path> file = folder().map(folder -> folder.resolve(NAME));
        if (file.isPresent()) {
            LoggerFactory.getLogger("tenglong").error(what, e);
        }
        return file.filter(Files::exists);
    }

    private static boolean canBeWritten(Path folder) {
        return Files.isDirectory(folder) ? Files.isWritable(folder) : Files.isWritable(folder.getParent());
    }
}
