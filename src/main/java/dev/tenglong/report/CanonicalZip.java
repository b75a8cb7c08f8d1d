package dev.tenglong.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs an Office file again with one order and one time for all entries: POI stamps each with the clock. */
final class CanonicalZip {

    /** The first moment a zip file can express is 1 January 1980, for which Java writes the time zone as well. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers that guess a file's type from its first bytes expect the content types first. */
    private static final Comparator<ZipEntry> ORDER = Comparator.<ZipEntry, Boolean>comparing(
                    e -> !e.getName().equals("[Content_Types].xml"))
            .thenComparing(e -> !e.getName().equals("_rels/.rels"))
            .thenComparing(ZipEntry::getName);

    private CanonicalZip() {}

    static void copy(Path raw, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var file = new ZipFile(raw.toFile())) {
            List<? extends ZipEntry> entries = file.stream().sorted(ORDER).toList();
            for (ZipEntry entry : entries) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                zip.putNextEntry(copy);
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }
}
