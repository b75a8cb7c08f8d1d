package dev.tenglong.ledger;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.body.ManifestJson;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.output.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
     * @param links     links in the ledger and the configuration in whose place is what they point to
     */
    public record Result(String checkCode, long entries, int files, List<String> missing, List<String> links) {
        public Result {
            missing = List.copyOf(missing);
            links = List.copyOf(links);
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
        requireRoom(zip);
        try (Database database = opened.get();
                Staging staging = Staging.in(zip.toAbsolutePath().getParent())) {
            Path copy = staging.place(Ledger.FILE);
            database.copyTo(copy);
            return Optional.of(write(zip, staging, copy));
        } catch (FileAlreadyExistsException e) {
            throw occupied(zip);
        } catch (SQLException e) {
            throw new Troubles(folder).of(e);
        } catch (UnreadableException e) {
            throw new Troubles(folder).of(e);
        } catch (IOException e) {
            throw notWritten(zip, "备份文件写不进去，可能没有写权限，或磁盘已满", e);
        }
    }

    /** A backup is never overwritten: the one before may be the last that is whole. */
    private static void requireRoom(Path zip) throws UnusableInputException {
        if (Files.exists(zip, LinkOption.NOFOLLOW_LINKS)) {
            throw occupied(zip);
        }
    }

    /** What no system but this one could put back is refused now, not by the restore. */
    private static void requireName(String name, Path file) throws UnusableInputException {
        if (!ArchiveReader.NAME.matcher(name).matches()) {
            throw notWritten(file, "备份里的文件名应在各种系统上都能用，这个名字不能", null);
        }
    }

    /** What was written is read back before it is called a backup. */
    private Result write(Path zip, Staging staging, Path copy)
            throws SQLException, IOException, UnusableInputException {
        Path written = staging.place("backup.zip");
        Result result;
        try (Database database = Database.read(copy, patience);
                var archive = new ArchiveWriter(written)) {
            SortedMap<String, Path> files = new TreeMap<>();
            List<String> missing = files(database, copy, files);
            for (var file : files.entrySet()) {
                requireName(file.getKey(), file.getValue());
                archive.add(file.getKey(), file.getValue());
            }
            Entry last = new Entries(database).last().orElse(Entry.NONE);
            archive.add(MANIFEST, ManifestJson.write(last.hash(), last.number(), archive.listed()));
            result = result(new Entries(database), files, missing);
        }
        new ArchiveReader(written).check();
        staging.putNew(written, zip);
        return result;
    }

    private Result result(Entries entries, SortedMap<String, Path> files, List<String> missing)
            throws SQLException, IOException {
        Entry last = entries.last().orElse(Entry.NONE);
        return new Result(last.checkCode(), last.number(), files.size(), missing, links());
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

    /** A link stands for what it points to: a backup that left it out would not be one. */
    private static void configuration(Path config, SortedMap<String, Path> files) throws IOException {
        try (Stream<Path> all = Files.walk(config, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(config.relativize(file)))
                    .forEach(file -> files.put(CONFIG + slashed(config.relativize(file)), file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> links() throws IOException {
        var links = new ArrayList<String>();
        for (Path place : List.of(folder.path(), folder.database(), folder.sources())) {
            if (Files.isSymbolicLink(place)) {
                links.add(place.toString());
            }
        }
        if (config.isPresent()) {
            try (Stream<Path> all = Files.walk(config.get(), FileVisitOption.FOLLOW_LINKS)) {
                all.filter(Files::isSymbolicLink).map(Path::toString).sorted().forEach(links::add);
            }
        }
        return links;
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

    private static UnusableInputException occupied(Path zip) {
        return notWritten(zip, "备份应写入新的文件，这里已有同名的文件", null);
    }

    private static UnusableInputException notWritten(Path zip, String what, IOException cause) {
        return new UnusableInputException(
                Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, new Location.WholeFile(zip.toString()), what)
                        .hint("换一个文件名或文件夹，或检查权限和磁盘空间，然后重新运行"),
                cause);
    }
}
