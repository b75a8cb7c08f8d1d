package dev.tenglong.ledger.body;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs and unpacks the many small bodies of verdicts (结论压缩): raw deflate with a preset dictionary, without which a body
 * is too short to find anything in it twice. One object for all bodies of a run.
 */
public final class BodyPress implements AutoCloseable {

    private static final int LARGEST = 1 << 24;

    private final byte[] dictionary;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final Inflater inflater = new Inflater(true);
    private byte[] buffer = new byte[1 << 12];

    public BodyPress(byte[] dictionary) {
        this.dictionary = dictionary.clone();
    }

    public byte[] pack(byte[] body) {
        deflater.reset();
        deflater.setDictionary(dictionary);
        deflater.setInput(body);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(room(length), length, buffer.length - length);
        }
        return Arrays.copyOf(buffer, length);
    }

    public byte[] unpack(byte[] packed) {
        inflater.reset();
        inflater.setDictionary(dictionary);
        inflater.setInput(packed);
        int length = 0;
        try {
            while (!inflater.finished()) {
                int more = inflater.inflate(room(length), length, buffer.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary()) || length > LARGEST) {
                    throw new UnreadableException("a packed verdict ends too soon");
                }
                length += more;
            }
        } catch (DataFormatException e) {
            throw new UnreadableException("a packed verdict is damaged", e);
        }
        if (inflater.getRemaining() > 0) {
            throw new UnreadableException("something stands behind a packed verdict");
        }
        return Arrays.copyOf(buffer, length);
    }

    private byte[] room(int used) {
        if (used == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return buffer;
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
