package dev.tenglong.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The input of the fuzzer and the file it stands for. Bytes flipped in a zip only break a checksum: so the parts of a
 * workbook are fuzzed bare and packed afterwards, and likewise the records of an xls. The first byte says which.
 */
final class FuzzedFile {

    /** The bytes as they are. */
    static final byte RAW = 'R';
    /** Parts, each after a line {@code -- NAME --}, to be zipped. */
    static final byte PARTS = 'Z';
    /** The records of an xls, to be put into a container. */
    static final byte RECORDS = 'B';

    private static final String MARK = "\n-- ";
    private static final String MARK_END = " --\n";

    private FuzzedFile() {}

    /** The bytes of the file to be read; empty where the input stands for none. */
    static byte[] of(byte[] input) throws IOException {
        if (input.length == 0) {
            return input;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        return switch (input[0]) {
            case PARTS -> zipped(rest);
            case RECORDS -> contained(rest);
            default -> rest;
        };
    }

    private static byte[] zipped(byte[] parts) throws IOException {
        String text = new String(parts, StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream(parts.length + 1024);
        Set<String> names = new HashSet<>();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int at = text.indexOf(MARK); at >= 0; ) {
                int next = text.indexOf(MARK, at + 1);
                int nameEnd = text.indexOf(MARK_END, at);
                int end = next < 0 ? text.length() : next;
                if (nameEnd >= 0 && nameEnd + MARK_END.length() <= end) {
                    String name = text.substring(at + MARK.length(), nameEnd);
                    if (names.add(name) && name.length() < 1000) {
                        put(zip, name, Arrays.copyOfRange(parts, nameEnd + MARK_END.length(), end));
                    }
                }
                at = next;
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] contained(byte[] records) throws IOException {
        var out = new ByteArrayOutputStream(records.length + 4096);
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(records), "Workbook");
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** The input that stands for a real file, in the form in which changing it goes deepest. */
    static byte[] bare(byte[] file) {
        try {
            if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
                return parts(file);
            }
            if (file.length > 8 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
                return records(file);
            }
        } catch (IOException | RuntimeException damaged) {
            return raw(file);
        }
        return raw(file);
    }

    static byte[] raw(byte[] file) {
        return prefixed(RAW, file);
    }

    private static byte[] parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!entry.isDirectory() && (name.endsWith(".xml") || name.endsWith(".rels")) && isRead(name)) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        var out = new ByteArrayOutputStream();
        for (var part : parts.entrySet()) {
            out.writeBytes((MARK + part.getKey() + MARK_END).getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(part.getValue());
        }
        return prefixed(PARTS, out.toByteArray());
    }

    private static boolean isRead(String name) {
        return !name.contains("theme") && !name.contains("docprops") && !name.contains("drawing");
    }

    private static byte[] records(byte[] file) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            for (String name : container.getRoot().getEntryNames()) {
                if (name.equalsIgnoreCase("Workbook")) {
                    var entry = (DocumentEntry) container.getRoot().getEntry(name);
                    try (InputStream in = container.createDocumentInputStream(entry.getName())) {
                        return prefixed(RECORDS, in.readAllBytes());
                    }
                }
            }
        }
        return raw(file);
    }

    private static byte[] prefixed(byte kind, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = kind;
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }
}
