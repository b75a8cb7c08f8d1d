package dev.tenglong.intake.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * How long the directory of a zip (中央目录) says it is. Opening a zip takes the whole of it into memory, so that has to be
 * known before.
 */
final class ZipDirectory {

    /** 20 000 parts with names of 800 bytes. */
    static final long LONGEST = 16L << 20;

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_LENGTH = 20;
    private static final long IN_THE_LONG_FORM = 0xFFFF_FFFFL;

    private final FileChannel file;
    private final long length;

    private ZipDirectory(FileChannel file) throws IOException {
        this.file = file;
        this.length = file.size();
    }

    /** The length that any end record of the file gives; of several the longest, for who knows which one counts. */
    static long length(Path zip) throws IOException {
        try (FileChannel file = FileChannel.open(zip)) {
            return new ZipDirectory(file).longest();
        }
    }

    private long longest() throws IOException {
        long from = Math.max(0, length - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(from, (int) (length - from));
        long longest = 0;
        for (int at = 0; at + END_LENGTH <= tail.limit(); at++) {
            if (tail.getInt(at) == END) {
                long said = Integer.toUnsignedLong(tail.getInt(at + 12));
                long found = said == IN_THE_LONG_FORM ? longForm(from + at) : said;
                // What does not fit into the file is damage, and told as such.
                longest = found <= length ? Math.max(longest, found) : longest;
            }
        }
        return longest;
    }

    private long longForm(long end) throws IOException {
        ByteBuffer locator = read(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.limit() < LOCATOR_LENGTH || locator.getInt(0) != LOCATOR) {
            return 0;
        }
        ByteBuffer said = read(locator.getLong(8) + 40, Long.BYTES);
        return said.limit() < Long.BYTES ? 0 : Math.max(0, said.getLong(0));
    }

    /** So much of the file as there is. */
    private ByteBuffer read(long from, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        if (from >= 0 && from < length) {
            while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
                // until it is full
            }
        }
        return bytes.flip();
    }
}
