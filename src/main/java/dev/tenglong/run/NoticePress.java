package dev.tenglong.run;

import dev.tenglong.notice.Notice;
import dev.tenglong.notice.template.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes notices into a folder on all cores (批量印制). Each file is there whole or not at all; one that cannot be written
 * keeps none of the others. What is recorded in the ledger can always be written again, so nothing waits for the disk.
 */
public final class NoticePress {

    /** One file to be written. */
    record Sheet(String fileName, Template template, Notice notice) {}

    /** Hears how far the work is. */
    public interface Watcher {
        void step(String what, long number, long total);
    }

    /** So many sheets are under way for each core that none waits for another. */
    private static final int AHEAD = 8;

    private final Path folder;
    private final int cores;

    /**
     * @param folder which is there
     * @param cores  how many sheets are rendered at once
     */
    NoticePress(Path folder, int cores) {
        this.folder = folder;
        this.cores = cores;
    }

    /** Writes the sheets; gives back for each, in their order, what kept it from being written. */
    List<Optional<Throwable>> print(List<Sheet> sheets, Watcher watcher) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            List<Optional<Throwable>> failures = new ArrayList<>();
            List<Future<Optional<Throwable>>> underWay = new ArrayList<>();
            for (int i = 0; i < sheets.size() + cores * AHEAD; i++) {
                if (i < sheets.size()) {
                    Sheet sheet = sheets.get(i);
                    underWay.add(workers.submit(() -> print(sheet)));
                }
                int done = i - cores * AHEAD;
                if (done >= 0 && done < sheets.size()) {
                    failures.add(underWay.set(done, null).get());
                    watcher.step(sheets.get(done).fileName(), done + 1L, sheets.size());
                }
            }
            return failures;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Optional<Throwable> print(Sheet sheet) {
        var content = new ByteArrayOutputStream(1 << 15);
        try {
            sheet.template().render(sheet.notice(), content);
            place(folder.resolve(sheet.fileName()), content.toByteArray());
            return Optional.empty();
        } catch (IOException | RuntimeException | Error e) {
            return Optional.of(e);
        }
    }

    /** A file that is already there as it should be is left alone, even while somebody reads it. */
    private static void place(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path whole = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(whole, content);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
