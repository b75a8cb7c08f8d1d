package dev.tenglong.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of this process alone, beside the place where files are to stand (暂存): what is written there is put in place by a
 * rename. What it holds is enterprise data, so only its owner can look into it, and what a process that was killed left
 * behind is recognised by its name and its lock that nobody holds any more, and cleared by the next process that writes there.
 */
public final class Staging implements AutoCloseable {

    /** Begins with a dot, so that every walk over files passes it. */
    static final String PREFIX = ".tenglong-";

    static final String LOCK = ".lock";

    /** Beyond the content of any file: Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path lockFile;
    private final FileChannel channel;
    private final Path folder;
    private final Thread onInterrupt = new Thread(this::clear);

    private Staging(Path lockFile, FileChannel channel) throws IOException {
        this.lockFile = lockFile;
        this.channel = channel;
        this.folder = folderOf(lockFile);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        delete(folder);
        createOwnFolder(folder);
    }

    /**
     * A new one in the folder {@code beside}, which is made where it is not there. What dead processes left there is cleared.
     *
     * @throws IOException where nothing can be written there
     */
    public static Staging in(Path beside) throws IOException {
        Files.createDirectories(beside);
        clearLeftovers(beside);
        while (true) {
            Path lockFile = Files.createTempFile(beside, PREFIX, LOCK);
            Optional<Staging> made = locked(lockFile);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /**
     * The one of a name, for work that only one process at a time may do in the folder {@code beside}; empty while another
     * process does it.
     */
    public static Optional<Staging> only(Path beside, String name) throws IOException {
        Files.createDirectories(beside);
        return locked(beside.resolve(PREFIX + name + LOCK));
    }

    /** Empty where somebody else has the lock, or took the file away before it was locked. */
    private static Optional<Staging> locked(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (isLockedNow(channel) && isOf(channel, lockFile)) {
                var staging = new Staging(lockFile, channel);
                kept = true;
                return Optional.of(staging);
            }
            return Optional.empty();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    private static boolean isLockedNow(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether what is locked is the file of that name still, and not one that was taken away and made anew. */
    private static boolean isOf(FileChannel channel, Path lockFile) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(mark), 0);
        return Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)
                && Files.readString(lockFile, StandardCharsets.US_ASCII).equals(mark);
    }

    private static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    private static void createOwnFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static void clearLeftovers(Path beside) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(beside, PREFIX + "*" + LOCK)) {
            for (Path lockFile : locks) {
                if (Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
                    clearLeftover(lockFile);
                }
            }
        }
    }

    /** What cannot be cleared now may be another time: it is in nobody's way. */
    private static void clearLeftover(Path lockFile) {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            if (isLockedNow(channel)) {
                delete(folderOf(lockFile));
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException e) {
            // Of another user, or gone meanwhile.
        }
    }

    /** Where things may be written before they are put in place. */
    public Path folder() {
        return folder;
    }

    /** A place in it for a file or a folder of this name. */
    public Path place(String name) {
        return folder.resolve(name);
    }

    /**
     * Puts a file that was written here where no file is yet, whole and safe from a loss of power.
     *
     * @throws FileAlreadyExistsException where one is there by now, whoever put it there
     */
    public void putNew(Path written, Path target) throws IOException {
        sync(written);
        try {
            Files.createLink(target, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.createFile(target);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(target.toAbsolutePath().getParent());
    }

    /** So that the content outlives a loss of power. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that a name outlives a loss of power; where folders cannot be opened, as on Windows, it does anyway. */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every file system lets a folder be synced; none then needs it.
        }
    }

    /** Takes it away with all that was not put in place. */
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
        try {
            delete(folder);
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            // The next process that writes here clears it.
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    /** A file or folder with all that is in it; a link itself, never what it points to. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
