package dev.tenglong.report;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder a command writes into (输出文件夹). All files or none: each is written whole beside its place, and all are
 * put in place together. {@link #add} already refuses a file that a spreadsheet program holds open, so that nothing is
 * recorded for an output that cannot appear.
 */
public final class OutputFolder implements AutoCloseable {

    /** What writes the content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Pending(Path target, Path written, Path backup) {}

    /** Two runs into one folder must not write into each other's files. */
    private static final String OF_THIS_PROCESS = "." + ProcessHandle.current().pid();

    private final Path folder;
    private final List<Pending> pending = new ArrayList<>();
    /** Folders made below; those that stay empty are taken away again. */
    private final List<Path> made = new ArrayList<>();

    private final Thread onInterrupt = new Thread(this::clear);

    private OutputFolder(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Opens {@code folder}, making it where it does not exist. */
    public static OutputFolder open(Path folder) throws UnusableInputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw noFolder(folder, e);
        }
        return new OutputFolder(folder);
    }

    /** Writes a file in full, not yet in its place; returns where it will be. */
    public Path add(String name, Content content) throws UnusableInputException {
        return add(folder, name, content);
    }

    /** Writes a file that belongs into a folder of its own below. */
    public Path add(String below, String name, Content content) throws UnusableInputException {
        Path sub = folder.resolve(OutputName.safe(below));
        try {
            if (!Files.isDirectory(sub)) {
                Files.createDirectory(sub);
                made.add(sub);
            }
        } catch (IOException e) {
            throw noFolder(sub, e);
        }
        return add(sub, name, content);
    }

    private Path add(Path where, String name, Content content) throws UnusableInputException {
        Path target = where.resolve(OutputName.safe(name));
        String hidden = "." + target.getFileName() + OF_THIS_PROCESS;
        Path written = where.resolve(hidden + ".tmp");
        remember(new Pending(target, written, where.resolve(hidden + ".old")));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written), 1 << 16)) {
                content.writeTo(out);
            }
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!isUnchanged(target, written)) {
                refuseIfHeld(target);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw notWritten(target, e);
        }
        return target;
    }

    /** Why a file that is put together elsewhere is not written. */
    UnusableInputException notWritten(String name, Exception cause) {
        return notWritten(folder.resolve(OutputName.safe(name)), cause);
    }

    /** Puts every file in its place; where one cannot be, what was there before is put back. Returns the files. */
    public synchronized List<Path> putInPlace() throws UnusableInputException {
        var placed = new ArrayList<Pending>();
        for (Pending file : pending) {
            try {
                place(file);
                placed.add(file);
            } catch (IOException e) {
                placed.forEach(OutputFolder::putBack);
                throw notWritten(file.target(), e);
            }
        }
        List<Path> targets = pending.stream().map(Pending::target).toList();
        clear();
        return targets;
    }

    private synchronized void remember(Pending file) {
        pending.add(file);
    }

    /** Removes what was written and not put in place. */
    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // Interrupted just now: the hook is at it already.
        }
    }

    private synchronized void clear() {
        for (Pending file : pending) {
            delete(file.written());
            delete(file.backup());
        }
        pending.clear();
        made.forEach(OutputFolder::delete);
        made.clear();
    }

    /** A file that is already there as it should be is left alone, even while somebody reads it. */
    private static void place(Pending file) throws IOException {
        if (isUnchanged(file.target(), file.written())) {
            return;
        }
        if (Files.exists(file.target())) {
            Files.copy(file.target(), file.backup(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(file.written(), file.target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void putBack(Pending file) {
        try {
            if (Files.exists(file.backup())) {
                Files.move(file.backup(), file.target(), StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(file.written())) {
                Files.deleteIfExists(file.target());
            }
        } catch (IOException e) {
            // The failure that led here is reported; a second one has nothing to add.
        }
    }

    private static boolean isUnchanged(Path target, Path written) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == Files.size(written)
                && Files.mismatch(target, written) == -1;
    }

    /** Windows refuses to write to an open workbook; elsewhere only the program's own mark beside it tells. */
    private static void refuseIfHeld(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.size();
        }
        String name = target.getFileName().toString();
        for (String mark : List.of("~$" + name, ".~lock." + name + "#")) {
            if (Files.exists(target.resolveSibling(mark))) {
                throw new IOException("marked as open by " + mark);
            }
        }
    }

    private static UnusableInputException notWritten(Path file, Exception cause) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return new UnusableInputException(
                Diagnostic.of(
                                CommandCode.OUTPUT_NOT_WRITTEN,
                                new Location.WholeFile(file.toString()),
                                "输出文件“" + name + "”写不进去，可能正在 Excel 中打开，或磁盘已满、没有写权限")
                        .hint("请先关闭“" + name + "”，或检查磁盘空间和权限，然后重新运行"),
                cause);
    }

    private static UnusableInputException noFolder(Path folder, Exception cause) {
        return new UnusableInputException(
                Diagnostic.of(
                                CommandCode.OUTPUT_NOT_WRITTEN,
                                new Location.WholeFile(folder.toString()),
                                "输出文件夹“" + folder.getFileName() + "”建不了，可能有同名的文件，或没有写权限")
                        .hint("用 -o 另选一个文件夹，或检查权限，然后重新运行"),
                cause);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A left-over dot file is skipped by every reader.
        }
    }
}
