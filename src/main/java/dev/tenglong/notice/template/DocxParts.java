package dev.tenglong.notice.template;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a Word file (部件), each as it is and as it was packed: what no field changes goes into every notice without
 * being packed again.
 */
final class DocxParts {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String PACKAGE_RELATIONS = "_rels/.rels";

    /** Readers that guess a file's type from its first bytes expect the content types first. */
    static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(name -> !name.equals(CONTENT_TYPES))
            .thenComparing(name -> !name.equals(PACKAGE_RELATIONS))
            .thenComparing(Comparator.naturalOrder());

    /** A template with pictures of a letterhead stays far below. */
    private static final long MOST_BYTES = 64L << 20;

    /**
     * One part.
     *
     * @param content unpacked
     */
    record Part(byte[] content, Packed packed) {}

    private final SortedMap<String, Part> parts;

    private DocxParts(SortedMap<String, Part> parts) {
        this.parts = parts;
    }

    /** Reads a file that may be anything. */
    static DocxParts read(byte[] file, TemplateRefusal refusal) throws UnusableInputException {
        if (refusal.isOldFormat(file)) {
            throw refusal.because("应为 Word 文档（docx），实际是旧格式（doc）或设置了密码", "在 Word 或 WPS 中打开，取消密码，另存为“Word 文档 (*.docx)”");
        }
        SortedMap<String, Part> parts = new TreeMap<>(ORDER);
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readNBytes((int) (MOST_BYTES - unpacked) + 1);
                }
                unpacked += content.length;
                if (unpacked > MOST_BYTES) {
                    throw refusal.because("模板解压后超过 " + (MOST_BYTES >> 20) + " MB", "删去模板中的大图片后重新保存");
                }
                if (crc(content) != entry.getCrc() || parts.put(entry.getName(), part(zip, entry, content)) != null) {
                    throw refusal.damaged();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refusal.damaged();
        }
        return new DocxParts(parts);
    }

    private static Part part(ZipFile zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        if (entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            return new Part(content, Packed.of(content));
        }
        try (InputStream raw = zip.getRawInputStream(entry)) {
            return new Part(content, new Packed(raw.readAllBytes(), content.length, entry.getCrc()));
        }
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    Optional<InputStream> content(String name) {
        return Optional.ofNullable(parts.get(name)).map(part -> new ByteArrayInputStream(part.content()));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Packed packed(String name) {
        return parts.get(name).packed();
    }
}
