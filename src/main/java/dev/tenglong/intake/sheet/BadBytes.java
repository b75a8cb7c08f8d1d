package dev.tenglong.intake.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The first bytes of a text file that do not decode (坏字节), with what a person needs to find them: an office cannot mend
 * a file of 3 000 lines of which it only hears that something in it is wrong.
 *
 * @param at   their place in the file, the first byte being 1
 * @param line the line they stand on, 1-based
 * @param hex  they and what follows, as an editor for bytes shows them
 * @param near the text just before them on that line
 */
record BadBytes(long at, int line, String hex, String near) {

    private static final int CHUNK = 1 << 14;
    private static final int SHOWN = 12;
    private static final int SHOWN_BYTES = 4;

    /** The first bytes of {@code file} that are none of {@code charset}; empty where all decode. */
    static Optional<BadBytes> first(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        var seen = new Seen();
        long before = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (true) {
                int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + read);
                boolean last = bytes.hasRemaining();
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, last);
                seen.take(chars.flip());
                chars.clear();
                if (result.isError()) {
                    return Optional.of(new BadBytes(before + bytes.position() + 1, seen.line, hex(bytes), seen.near()));
                }
                before += bytes.position();
                bytes.compact();
                if (last && !result.isOverflow()) {
                    return Optional.empty();
                }
            }
        }
    }

    private static String hex(ByteBuffer bytes) {
        var hex = new StringBuilder();
        for (int i = bytes.position(); i < Math.min(bytes.limit(), bytes.position() + SHOWN_BYTES); i++) {
            hex.append(hex.length() == 0 ? "" : " ").append(String.format("%02X", bytes.get(i)));
        }
        return hex.toString();
    }

    /** As a part of a message: the line first, which every editor can go to. */
    String shown() {
        return "第 " + line + " 行" + (near.isEmpty() ? "开头" : "“" + near + "”之后") + "（文件第 " + at + " 个字节，" + hex + "）";
    }

    /** What has been decoded so far: the number of the line and its end. */
    private static final class Seen {
        private final StringBuilder tail = new StringBuilder();
        private int line = 1;
        private char previous;

        void take(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\r' || c == '\n') {
                    line += c == '\n' && previous == '\r' ? 0 : 1;
                    tail.setLength(0);
                } else if (c != '\uFEFF') {
                    tail.append(c);
                    if (tail.length() > 2 * SHOWN) {
                        tail.delete(0, SHOWN);
                    }
                }
                previous = c;
            }
        }

        String near() {
            return tail.substring(Math.max(0, tail.length() - SHOWN));
        }
    }
}
