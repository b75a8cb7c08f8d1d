package dev.tenglong.notice.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes parts that are packed already (写出 docx). One time for all entries, so that the same notice gives the same bytes. */
final class PackageWriter implements AutoCloseable {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipArchiveOutputStream zip;

    PackageWriter(OutputStream out) {
        this.zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** What writes a part that is too large to be held. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Packed part) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(EPOCH);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(part.size());
        entry.setCompressedSize(part.bytes().length);
        entry.setCrc(part.crc());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.bytes()));
    }

    /** A part that is packed while it is written. */
    void add(String name, Content content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putArchiveEntry(entry);
        content.writeTo(zip);
        zip.closeArchiveEntry();
    }

    /** Finishes the file; what it is written to stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
