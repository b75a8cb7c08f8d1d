package dev.tenglong.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files that nobody else can read or be in the way of (临时文件). POI's own are in one folder for all processes: it
 * belongs to whoever came first, and whoever ends first takes it away.
 */
final class OwnTempFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        File file = Files.createTempFile("tenglong-" + prefix, suffix).toFile();
        file.deleteOnExit();
        return file;
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        File folder = Files.createTempDirectory("tenglong-" + prefix).toFile();
        folder.deleteOnExit();
        return folder;
    }
}
