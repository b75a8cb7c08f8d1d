package dev.tenglong.ledger.body;

import dev.tenglong.digest.RunningSha256;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes made small for the ledger (压缩): zlib, as every language can undo it. Never hashed in this form, because another
 * zlib may pack the same bytes otherwise.
 */
public final class Packed {

    /** A quarter of the time that the smallest takes, and 7 % more room. */
    public static final int LEVEL = 4;

    private Packed() {}

    public static byte[] pack(byte[] bytes) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The SHA-256 of bytes that are packed, without unpacking them all at once. */
    public static String digest(byte[] packed, long size) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var digest = new RunningSha256();
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new UnreadableException("packed bytes end too soon");
                }
                digest.add(buffer, 0, read);
            }
            if (inflater.getBytesWritten() != size || inflater.getRemaining() > 0) {
                throw new UnreadableException("packed bytes are not as many as said");
            }
            return digest.hex();
        } catch (DataFormatException e) {
            throw new UnreadableException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** @param size of the bytes before they were packed */
    public static byte[] unpack(byte[] packed, long size) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[Math.toIntExact(size)];
            int read = 0;
            while (read < bytes.length) {
                int more = inflater.inflate(bytes, read, bytes.length - read);
                if (more == 0) {
                    throw new UnreadableException("packed bytes end too soon");
                }
                read += more;
            }
            if (inflater.inflate(new byte[1]) != 0) {
                throw new UnreadableException("more packed bytes than said");
            }
            return bytes;
        } catch (DataFormatException | ArithmeticException | NegativeArraySizeException e) {
            throw new UnreadableException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
