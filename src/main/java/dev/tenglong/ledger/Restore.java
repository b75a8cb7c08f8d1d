package dev.tenglong.ledger;

import static dev.tenglong.diagnostics.LedgerCode.BACKUP_UNUSABLE;
import static dev.tenglong.diagnostics.LedgerCode.RESTORE_OCCUPIED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.body.CheckCode;
import dev.tenglong.ledger.body.ManifestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a backup where no ledger is yet (恢复). Everything is unpacked beside its place and held against its digest first; then
 * it is there whole, or nothing is.
 */
public final class Restore {

    /** What may lie in the folder of a ledger in which nothing was ever recorded. */
    private static final Set<String> OF_AN_EMPTY_LEDGER = Set.of(Ledger.FILE, "writing.txt", "unfinished.txt");

    /**
     * What came of it.
     *
     * @param checkCode  the 校验码 of the last entry
     * @param configKept whether there was a configuration, which was left alone
     */
    public record Result(String checkCode, long entries, int files, boolean configKept) {}

    private final Path zip;
    private final Path ledger;
    private final Path config;

    /**
     * @param ledger the folder of the ledger, which need not be there
     * @param config the folder of the configuration, which need not be there
     */
    public Restore(Path zip, Path ledger, Path config) {
        this.zip = zip;
        this.ledger = ledger;
        this.config = config;
    }

    /**
     * @param dryRun whether the backup is only looked through
     * @throws UnusableInputException where the backup is not whole, or a ledger is there
     */
    public Result run(boolean dryRun) throws LedgerException, UnusableInputException {
        requireEmpty();
        Path beside = ledger.resolveSibling("." + ledger.getFileName() + ".restoring");
        try {
            delete(beside);
            Files.createDirectories(beside);
            ManifestJson manifest = new ArchiveReader(zip).unpack(beside);
            check(beside.resolve(Backup.LEDGER), manifest);
            boolean configKept = hasFiles(config);
            if (!dryRun) {
                putInPlace(beside, configKept);
            }
            return new Result(
                    CheckCode.of(manifest.head()),
                    manifest.entries(),
                    manifest.files().size(),
                    configKept);
        } catch (IOException e) {
            throw new Troubles(new Folder(ledger)).of(e);
        } finally {
            delete(beside);
        }
    }

    private void requireEmpty() throws UnusableInputException, LedgerException {
        if (!Files.isDirectory(ledger)) {
            return;
        }
        try (Stream<Path> there = Files.walk(ledger)) {
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                boolean harmless = file.getParent().equals(ledger)
                        && OF_AN_EMPTY_LEDGER.contains(file.getFileName().toString())
                        && (!file.endsWith(Ledger.FILE) || Files.size(file) == 0);
                if (!harmless) {
                    throw new UnusableInputException(Diagnostic.of(
                            RESTORE_OCCUPIED, new Location.WholeFile(ledger.toString()), "恢复的去处应没有台账，这里已经有了"));
                }
            }
        } catch (IOException e) {
            throw new Troubles(new Folder(ledger)).of(e);
        }
    }

    /** The database is the ledger that the list of contents says. */
    private void check(Path restored, ManifestJson manifest) throws UnusableInputException, LedgerException {
        var opening = new Opening(new Folder(restored), Schema.current());
        String head;
        try (Database database = opening.read(Duration.ZERO).orElseThrow(() -> unusable(zip, "里面的台账是空的"))) {
            head = new Entries(database).last().orElse(Entry.NONE).hash();
        } catch (SQLException e) {
            throw new Troubles(new Folder(restored)).of(e);
        }
        if (!head.equals(manifest.head())) {
            throw unusable(zip, "里面的台账应以 " + CheckCode.of(manifest.head()) + " 结尾，实际是 " + CheckCode.of(head));
        }
    }

    /** The ledger last: once it is there, all is. */
    private void putInPlace(Path beside, boolean configKept) throws IOException {
        Path restoredConfig = beside.resolve(Backup.CONFIG);
        boolean bringsConfig = !configKept && Files.isDirectory(restoredConfig);
        if (bringsConfig) {
            delete(config);
            Files.createDirectories(config.toAbsolutePath().getParent());
            Files.move(restoredConfig, config, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            var restored = new Folder(beside.resolve(Backup.LEDGER));
            new Opening(restored, Schema.current()).mark();
            delete(ledger);
            Files.move(restored.path(), ledger, StandardCopyOption.ATOMIC_MOVE);
            SourceCopies.syncFolder(ledger.toAbsolutePath().getParent());
        } catch (IOException e) {
            if (bringsConfig) {
                delete(config);
            }
            throw e;
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    /** A folder of ours with all that is in it. */
    private static void delete(Path folder) throws LedgerException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Troubles(new Folder(folder)).of(e);
        }
    }

    static UnusableInputException unusable(Path zip, String what) {
        return new UnusableInputException(
                Diagnostic.of(BACKUP_UNUSABLE, new Location.WholeFile(zip.toString()), "应是完整的 tenglong 备份，实际" + what));
    }
}
