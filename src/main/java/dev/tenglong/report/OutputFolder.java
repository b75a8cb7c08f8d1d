package dev.tenglong.report;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.LedgerException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The folder a command writes into (输出文件夹). Each file is written whole beside its place, and all are put in place
 * together: all or none, or, where what they show is on record, each for itself, since then no file may cost the others.
 * {@link #add} already refuses a file that a spreadsheet program holds open, so that people can close it before anything is
 * recorded.
 */
public final class OutputFolder implements AutoCloseable {

    /** What writes the content of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Pending(Path target, Path written, Path backup) {}

    /** Two runs into one folder must not write into each other's files. */
    private static final String OF_THIS_PROCESS =
            ".tenglong-" + ProcessHandle.current().pid() + "-";

    /** A name made of the file's own could be longer than a system takes. */
    private static final AtomicLong NEXT = new AtomicLong();

    private final Path folder;
    private final boolean together;
    /** Whether the folder is not there and cannot be made, which is told once. */
    private boolean blocked;

    private final Map<Path, Pending> pending = new LinkedHashMap<>();
    private final List<Unwritten> unwritten = new ArrayList<>();
    /** Folders made below; those that stay empty are taken away again. */
    private final List<Path> made = new ArrayList<>();

    private final Thread onInterrupt = new Thread(this::clear);

    private OutputFolder(Path folder, boolean together) {
        this.folder = folder;
        this.together = together;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Opens {@code folder} for files all or none of which are put in place, making it where it does not exist. */
    public static OutputFolder open(Path folder) throws UnusableInputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableInputException(Unwritten.ofFolder(folder).finding(), e);
        }
        return new OutputFolder(folder, true);
    }

    /** Opens {@code folder} for files each of which stands for itself. Where it cannot be made, none can. */
    public static OutputFolder openForEach(Path folder) {
        var each = new OutputFolder(folder, false);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            each.unwritten.add(Unwritten.ofFolder(folder));
            each.blocked = true;
        }
        return each;
    }

    /** Writes a file in full, not yet in its place; returns where it will be. */
    public Path add(String name, Content content) throws UnusableInputException {
        return add(folder, name, content);
    }

    /** Writes a file that belongs into a folder of its own below. */
    public Path add(String below, String name, Content content) throws UnusableInputException {
        Path sub = folder.resolve(OutputName.safe(below));
        try {
            if (!blocked && !Files.isDirectory(sub)) {
                Files.createDirectory(sub);
                made.add(sub);
            }
        } catch (IOException e) {
            failed(Unwritten.ofFolder(sub), e);
            return sub.resolve(OutputName.safe(name));
        }
        return add(sub, name, content);
    }

    private Path add(Path where, String name, Content content) throws UnusableInputException {
        Path target = where.resolve(OutputName.safe(name));
        if (blocked) {
            return target;
        }
        String hidden = OF_THIS_PROCESS + NEXT.incrementAndGet();
        Path written = where.resolve(hidden + ".tmp");
        forget(target);
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
        } catch (IOException | RuntimeException | Error e) {
            forget(target);
            failed(target, e);
        }
        return target;
    }

    /**
     * Takes note of what was thrown while a file was put together elsewhere; where all files belong together, or it is open in a
     * spreadsheet program, this ends here.
     */
    void failed(String name, Throwable cause) throws UnusableInputException {
        failed(folder.resolve(OutputName.safe(name)), cause);
    }

    /** The same for a file that is there, without a copy of {@code sheet}. */
    void incomplete(String name, Location.Sheet sheet, Throwable cause) throws UnusableInputException {
        if (together) {
            rethrow(cause);
        }
        failed(Unwritten.ofPart(folder.resolve(OutputName.safe(name)), sheet, cause), cause);
    }

    private void failed(Path file, Throwable cause) throws UnusableInputException {
        Optional<LedgerException> ledger = Unwritten.first(cause, LedgerException.class);
        if (ledger.isPresent()) {
            throw new UncheckedIOException(ledger.get()); // reading it while writing: the file is not to blame
        }
        Unwritten one = Unwritten.of(file, cause);
        if (together && Unwritten.first(cause, IOException.class).isEmpty()) {
            rethrow(cause);
        }
        failed(one, cause);
    }

    private void failed(Unwritten one, Throwable cause) throws UnusableInputException {
        if (together || Unwritten.isHeld(cause)) {
            throw new UnusableInputException(one.finding(), cause);
        }
        unwritten.add(one);
    }

    /** A fault of ours is told as one. */
    private static void rethrow(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
    }

    /** What is not there, and why; only where each file stands for itself. */
    public List<Unwritten> unwritten() {
        return List.copyOf(unwritten);
    }

    /**
     * Puts the files in their places and gives them back. Where one cannot be and all belong together, what was there before is
     * put back.
     */
    public synchronized List<Path> putInPlace() throws UnusableInputException {
        var placed = new ArrayList<Pending>();
        for (Pending file : pending.values()) {
            try {
                place(file);
                placed.add(file);
            } catch (IOException e) {
                if (together) {
                    placed.forEach(OutputFolder::putBack);
                    throw new UnusableInputException(
                            Unwritten.of(file.target(), e).finding(), e);
                }
                unwritten.add(Unwritten.of(file.target(), e));
            }
        }
        List<Path> targets = placed.stream().map(Pending::target).toList();
        clear();
        return targets;
    }

    private synchronized void remember(Pending file) {
        pending.put(file.target(), file);
    }

    private synchronized void forget(Path target) {
        Optional.ofNullable(pending.remove(target)).ifPresent(file -> delete(file.written()));
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
        for (Pending file : pending.values()) {
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
        if (!Files.isRegularFile(target)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.size();
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new Unwritten.HeldException(target, e.getReason());
        }
        String name = target.getFileName().toString();
        for (String mark : List.of("~$" + name, ".~lock." + name + "#")) {
            if (Files.exists(target.resolveSibling(mark))) {
                throw new Unwritten.HeldException(target, "marked as open by " + mark);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A left-over dot file is skipped by every reader.
        }
    }
}
