package dev.tenglong.intake.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text without what stands around its content: marks of the encoding at its beginning, one or several, and the
 * end-of-file mark of DOS (Ctrl-Z) with the blanks it is padded with. A Ctrl-Z with text behind it stays.
 */
final class TextEnd extends FilterReader {

    private static final char MARK = '\uFEFF';
    private static final char CTRL_Z = 0x1A;
    /** No block of any system is longer; more is content. */
    private static final int LONGEST_PADDING = 4096;

    private final StringBuilder held = new StringBuilder();
    private int given;
    private boolean begun;
    private boolean ended;

    TextEnd(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (true) {
            if (given < held.length()) {
                return giveHeld(buffer, offset, count);
            }
            if (ended) {
                return -1;
            }
            int read = in.read(buffer, offset, count);
            if (read < 0) {
                ended = true;
                return -1;
            }
            int from = begun ? 0 : marks(buffer, offset, read);
            begun |= from < read;
            if (from == 0 && padding(buffer, offset, offset + read) < 0) {
                return read;
            }
            held.setLength(0);
            given = 0;
            held.append(buffer, offset + from, read - from);
            dropEnd();
        }
    }

    private int giveHeld(char[] buffer, int offset, int count) {
        int length = Math.min(count, held.length() - given);
        held.getChars(given, given + length, buffer, offset);
        given += length;
        return length;
    }

    /** Reads on behind a Ctrl-Z; drops it and its padding where nothing else comes. */
    private void dropEnd() throws IOException {
        char[] more = new char[LONGEST_PADDING];
        char[] text = held.toString().toCharArray();
        int mark = padding(text, 0, text.length);
        while (mark >= 0 && text.length - mark <= LONGEST_PADDING) {
            int read = in.read(more, 0, more.length);
            if (read < 0) {
                ended = true;
                held.setLength(mark);
                return;
            }
            held.append(more, 0, read);
            text = held.toString().toCharArray();
            mark = padding(text, 0, text.length);
        }
    }

    /** The first Ctrl-Z behind which there is nothing but more of them and blanks; -1 where there is none. */
    private static int padding(char[] text, int from, int to) {
        int mark = -1;
        for (int i = to - 1; i >= from && (text[i] == CTRL_Z || Character.isWhitespace(text[i])); i--) {
            mark = text[i] == CTRL_Z ? i : mark;
        }
        return mark;
    }

    private static int marks(char[] buffer, int offset, int read) {
        int marks = 0;
        while (marks < read && buffer[offset + marks] == MARK) {
            marks++;
        }
        return marks;
    }
}
