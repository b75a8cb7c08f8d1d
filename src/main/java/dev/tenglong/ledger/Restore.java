package dev.tenglong.ledger;

import static dev.tenglong.diagnostics.LedgerCode.BACKUP_UNUSABLE;
import static dev.tenglong.diagnostics.LedgerCode.RESTORE_OCCUPIED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.body.CheckCode;
import dev.tenglong.ledger.body.ManifestJson;
import dev.tenglong.output.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
        try (Staging staging = onlyOne()) {
            requireEmpty();
            Path unpacked = staging.place("backup");
            ManifestJson manifest = new ArchiveReader(zip).unpack(unpacked);
            check(unpacked.resolve(Backup.LEDGER), manifest);
            boolean configKept = hasFiles(config);
            if (!dryRun) {
                putInPlace(unpacked, configKept);
            }
            return new Result(
                    CheckCode.of(manifest.head()),
                    manifest.entries(),
                    manifest.files().size(),
                    configKept);
        } catch (IOException e) {
            throw new Troubles(new Folder(ledger)).of(e);
        }
    }

    /** Two restores to one place would take away what the other has just put there. */
    private Staging onlyOne() throws IOException {
        return Staging.only(ledger.toAbsolutePath().getParent(), "restore")
                .orElseThrow(() -> new LedgerException(
                        new Troubles(new Folder(ledger)).finding(LedgerCode.LEDGER_BUSY, "另一个程序正在往这里恢复备份")));
    }

    private void requireEmpty() throws UnusableInputException, LedgerException {
        for (Path place : List.of(ledger, config)) {
            if (Files.isSymbolicLink(place)) {
                throw occupied(place, "恢复的去处应是普通文件夹，实际是链接，没有改动");
            }
        }
        if (!Files.exists(ledger, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> there = Files.walk(ledger)) {
            for (Path path : there.toList()) {
                if (!isHarmless(path)) {
                    throw occupied(ledger, "恢复的去处应没有台账，这里已经有了");
                }
            }
        } catch (IOException e) {
            throw new Troubles(new Folder(ledger)).of(e);
        }
    }

    /** Folders, and what lies beside an empty ledger. A link may lead to something that counts. */
    private boolean isHarmless(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        String name = path.getFileName().toString();
        return ledger.equals(path.getParent())
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && OF_AN_EMPTY_LEDGER.contains(name)
                && (!name.equals(Ledger.FILE) || Files.size(path) == 0);
    }

    private static UnusableInputException occupied(Path place, String what) {
        return new UnusableInputException(
                Diagnostic.of(RESTORE_OCCUPIED, new Location.WholeFile(place.toString()), what));
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
            Staging.delete(config);
            Files.createDirectories(config.toAbsolutePath().getParent());
            Files.move(restoredConfig, config, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            var restored = new Folder(beside.resolve(Backup.LEDGER));
            new Opening(restored, Schema.current()).mark();
            Staging.delete(ledger);
            Files.move(restored.path(), ledger, StandardCopyOption.ATOMIC_MOVE);
            Staging.syncFolder(ledger.toAbsolutePath().getParent());
        } catch (IOException e) {
            if (bringsConfig) {
                Staging.delete(config);
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

    static UnusableInputException unusable(Path zip, String what) {
        return new UnusableInputException(
                Diagnostic.of(BACKUP_UNUSABLE, new Location.WholeFile(zip.toString()), "应是完整的 tenglong 备份，实际" + what));
    }
}
