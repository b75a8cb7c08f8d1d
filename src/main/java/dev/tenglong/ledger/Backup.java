package dev.tenglong.ledger;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.body.ManifestJson;
import dev.tenglong.ledger.body.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A ledger with everything it rests on in one zip file (备份): database, copies of source files, configuration, and a list of
 * them with their digests. Made while others read and write; the same ledger gives the same bytes.
 */
public final class Backup {

    static final String MANIFEST = "manifest.json";
    static final String LEDGER = "ledger/";
    static final String CONFIG = "config/";
    static final String SOURCES = LEDGER + "sources/";

    /**
     * What was put into it.
     *
     * @param checkCode the 校验码 of the last entry
     * @param files     how many files
     * @param missing   names of source files whose copy is not there any more
     */
    public record Result(String checkCode, long entries, int files, List<String> missing) {
        public Result {
            missing = List.copyOf(missing);
        }
    }

    private final Folder folder;
    private final Optional<Path> config;
    private final Duration patience;

    /** @param config the configuration of the workspace, where it has its own */
    public Backup(Path ledger, Optional<Path> config, Duration patience) {
        this.folder = new Folder(ledger);
        this.config = config;
        this.patience = patience;
    }

    /**
     * What would be put into it; empty where nothing was ever recorded.
     *
     * @throws LedgerException where the ledger cannot be read
     */
    public Optional<Result> lookThrough() throws LedgerException {
        Optional<Database> opened = new Opening(folder, Schema.current()).read(patience);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Database database = opened.get()) {
            SortedMap<String, Path> files = new TreeMap<>();
            List<String> missing = files(database, folder.database(), files);
            return Optional.of(result(new Entries(database), files, missing));
        } catch (SQLException e) {
            throw new Troubles(folder).of(e);
        } catch (UnreadableException e) {
            throw new Troubles(folder).of(e);
        } catch (IOException e) {
            throw new Troubles(folder).of(e);
        }
    }

    /**
     * Empty where nothing was ever recorded.
     *
     * @param zip a file that is not there yet; it appears whole or not at all
     * @throws UnusableInputException where it cannot be written
     */
    public Optional<Result> write(Path zip) throws LedgerException, UnusableInputException {
        Optional<Database> opened = new Opening(folder, Schema.current()).read(patience);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Path part = zip.resolveSibling("." + zip.getFileName() + ".tmp");
        Path copy = zip.resolveSibling("." + zip.getFileName() + ".db");
        try (Database database = opened.get()) {
            requireRoom(zip, part, copy);
            database.copyTo(copy);
            return Optional.of(write(zip, part, copy));
        } catch (SQLException e) {
            throw new Troubles(folder).of(e);
        } catch (UnreadableException e) {
            throw new Troubles(folder).of(e);
        } catch (IOException e) {
            throw notWritten(zip, "备份文件写不进去，可能没有写权限，或磁盘已满", e);
        } finally {
            delete(part);
            delete(copy);
        }
    }

    /** A backup is never overwritten: the one before may be the last that is whole. */
    private static void requireRoom(Path zip, Path part, Path copy) throws IOException, UnusableInputException {
        if (Files.exists(zip)) {
            throw notWritten(zip, "备份应写入新的文件，这里已有同名的文件", null);
        }
        Files.createDirectories(zip.toAbsolutePath().getParent());
        Files.deleteIfExists(copy);
        Files.write(part, new byte[0]);
    }

    private Result write(Path zip, Path part, Path copy) throws SQLException, IOException {
        Result result;
        try (Database database = Database.read(copy, patience);
                var archive = new ArchiveWriter(part)) {
            SortedMap<String, Path> files = new TreeMap<>();
            List<String> missing = files(database, copy, files);
            for (var file : files.entrySet()) {
                archive.add(file.getKey(), file.getValue());
            }
            Entry last = new Entries(database).last().orElse(Entry.NONE);
            archive.add(MANIFEST, ManifestJson.write(last.hash(), last.number(), archive.listed()));
            result = result(new Entries(database), files, missing);
        }
        SourceCopies.sync(part);
        Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        return result;
    }

    private static Result result(Entries entries, SortedMap<String, Path> files, List<String> missing)
            throws SQLException {
        Entry last = entries.last().orElse(Entry.NONE);
        return new Result(last.checkCode(), last.number(), files.size(), missing);
    }

    /** What goes into it by name; gives back the names of source files whose copy is not there. */
    private List<String> files(Database database, Path copy, SortedMap<String, Path> files)
            throws SQLException, IOException {
        files.put(LEDGER + Ledger.FILE, copy);
        List<String> missing = sources(database, files);
        if (config.isPresent()) {
            configuration(config.get(), files);
        }
        return missing;
    }

    /** The copies that some entry refers to; gives back the names of those that are not there. */
    private List<String> sources(Database database, SortedMap<String, Path> files) throws SQLException {
        var missing = new ArrayList<String>();
        for (var file : KeptFiles.of(new Entries(database)).entrySet()) {
            Path source = folder.source(file.getKey());
            if (Files.isRegularFile(source)) {
                files.put(SOURCES + file.getKey(), source);
            } else {
                missing.add(file.getValue());
            }
        }
        return missing;
    }

    private static void configuration(Path config, SortedMap<String, Path> files) throws IOException {
        try (Stream<Path> all = Files.walk(config)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(config.relativize(file)))
                    .forEach(file -> files.put(CONFIG + slashed(config.relativize(file)), file));
        }
    }

    private static boolean isHidden(Path file) {
        return Stream.iterate(file, part -> part != null, Path::getParent)
                .map(part -> part.getFileName().toString())
                .anyMatch(name -> name.startsWith(".") || name.startsWith("~$"));
    }

    private static String slashed(Path relative) {
        var names = new ArrayList<String>();
        relative.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static UnusableInputException notWritten(Path zip, String what, IOException cause) {
        return new UnusableInputException(
                Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, new Location.WholeFile(zip.toString()), what)
                        .hint("换一个文件名或文件夹，或检查权限和磁盘空间，然后重新运行"),
                cause);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A dot file left behind says in its name what it belongs to.
        }
    }
}
