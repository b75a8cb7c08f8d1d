package dev.tenglong.notice.template;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The content of a part as it stands in a zip file (压缩内容).
 *
 * @param bytes deflated
 * @param size  unpacked
 * @param crc   of the unpacked content
 */
record Packed(byte[] bytes, int size, long crc) {

    private static final int CHUNK = 1 << 14;

    static Packed of(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            return of(content, content.length, deflater);
        } finally {
            deflater.end();
        }
    }

    /** With a deflater that is used again and again: making one costs more than packing a notice. */
    static Packed of(byte[] content, int length, Deflater deflater) {
        deflater.reset();
        deflater.setInput(content, 0, length);
        deflater.finish();
        var out = new ByteArrayOutputStream(CHUNK);
        var chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        var crc = new CRC32();
        crc.update(content, 0, length);
        return new Packed(out.toByteArray(), length, crc.getValue());
    }
}
