package dev.tenglong.ledger;

import dev.tenglong.digest.RunningSha256;
import dev.tenglong.ledger.body.ManifestJson;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file being written, every file digested on its way (备份归档). No times of files, and none of now. */
final class ArchiveWriter implements AutoCloseable {

    /** The first moment a zip file can express is 1 January 1980, for which Java writes the time zone as well. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<ManifestJson.File> listed = new ArrayList<>();

    ArchiveWriter(Path file) throws IOException {
        this.zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            add(name, in);
        }
    }

    void add(String name, byte[] content) throws IOException {
        add(name, new ByteArrayInputStream(content));
    }

    private void add(String name, InputStream in) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        var digest = new RunningSha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.add(buffer, 0, read);
            zip.write(buffer, 0, read);
            size += read;
        }
        zip.closeEntry();
        listed.add(new ManifestJson.File(name, digest.hex(), size));
    }

    /** What was added so far. */
    List<ManifestJson.File> listed() {
        return listed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
