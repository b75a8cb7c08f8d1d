package dev.tenglong.ledger.body;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a text, each ended by LF, without it. */
record Lines(byte[] text) implements Iterable<byte[]> {

    @Override
    public Iterator<byte[]> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < text.length;
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int end = next;
                while (end < text.length && text[end] != '\n') {
                    end++;
                }
                byte[] line = Arrays.copyOfRange(text, next, end);
                next = end + 1;
                return line;
            }
        };
    }
}
