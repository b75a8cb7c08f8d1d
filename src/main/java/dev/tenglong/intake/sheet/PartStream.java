package dev.tenglong.intake.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * One part being unpacked. {@link java.util.zip.ZipFile} does not compare checksums, so a flipped bit would become a
 * number: this does, and holds the part to its declared size.
 */
final class PartStream extends InputStream implements MarkupSource {

    private final InputStream in;
    private final ZipEntry entry;
    private final Budget budget;
    private final Refusal refusal;
    private final CRC32 crc = new CRC32();
    private long unpacked;
    private long tokenStart;

    PartStream(InputStream in, ZipEntry entry, Budget budget, Refusal refusal) {
        this.in = in;
        this.entry = entry;
        this.budget = budget;
        this.refusal = refusal;
    }

    @Override
    public String title() {
        return "部件 " + entry.getName();
    }

    @Override
    public void tokenEnded() {
        tokenStart = unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        budget.expectTime();
        int count;
        try {
            count = in.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw new RefusedStreamException(refusal.damaged(title() + " 解压到一半出错", e));
        }
        if (count < 0) {
            verify();
            return count;
        }
        crc.update(buffer, offset, count);
        unpacked += count;
        if (unpacked > entry.getSize()) {
            throw new RefusedStreamException(refusal.damaged(title() + " 比目录里登记的长"));
        }
        if (unpacked - tokenStart > LONGEST_TAG) {
            throw new RefusedStreamException(refusal.tooLarge(title() + " 里有一个标记超过 " + LONGEST_TAG + " 字节，正常的表格没有"));
        }
        return count;
    }

    private void verify() throws RefusedStreamException {
        if (unpacked != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw new RefusedStreamException(refusal.damaged(title() + " 的校验和不符"));
        }
    }

    /** Reads on to the end, for the checksum. */
    @Override
    public void drain() throws IOException {
        byte[] rest = new byte[1 << 16];
        do {
            tokenEnded();
        } while (read(rest, 0, rest.length) >= 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
