package dev.tenglong.intake.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a text whose lines never end before one of them fills the memory. */
final class LongLineGuard extends FilterReader {

    private final Budget budget;
    private int length;

    LongLineGuard(Reader in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        budget.expectTime();
        int read = in.read(buffer, offset, count);
        int last = lastLineEnd(buffer, offset, read);
        length = last < 0 ? length + Math.max(0, read) : offset + read - 1 - last;
        if (length > budget.of(Limit.LINE)) {
            throw new RefusedStreamException(budget.exceeded(Limit.LINE, "有一行已有 " + Limit.LINE.shown(length)));
        }
        return read;
    }

    private static int lastLineEnd(char[] buffer, int offset, int read) {
        for (int i = offset + read - 1; i >= offset; i--) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return i;
            }
        }
        return -1;
    }
}
