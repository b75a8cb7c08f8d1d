package dev.tenglong.ledger;

import dev.tenglong.output.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The part of SQLite that is no Java (本机组件). Its driver unpacks it afresh for every process; where the launcher names a
 * folder of this user's for such things, it is unpacked there once, which makes every start faster.
 */
final class NativeLibrary {

    /** Set by the launcher: a folder whose content can be made again. */
    private static final String CACHE = "tenglong.cache";

    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Where it cannot be kept, the driver does as it always does. */
    static void keep() {
        Optional<Path> folder = folder();
        if (folder.isEmpty() || System.getProperty(FOLDER) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        try {
            if (!Files.exists(folder.get().resolve(name))) {
                unpack(folder.get(), name);
            }
            System.setProperty(FOLDER, folder.get().toString());
        } catch (IOException e) {
            // No room in the cache, or no right to write there: only the speed is lost.
        }
    }

    /** One for each version of the driver, as each kind of machine has a home of its own. */
    private static Optional<Path> folder() {
        String cache = System.getProperty(CACHE, "");
        return cache.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(
                        cache, "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.arch")));
    }

    private static void unpack(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try (InputStream in =
                SQLiteJDBCLoader.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (in == null) {
                throw new IOException("none for this machine");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Staging.sync(part);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
