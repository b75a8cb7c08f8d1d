package dev.tenglong.intake.sheet;

import java.util.Optional;

/** Places written as {@code B7}; rows and columns are 1-based. */
final class CellReference {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private CellReference() {}

    /** Packs the reference into row × 2¹⁵ + column, so that reading a cell makes no object; -1 where it is none. */
    static long pack(CharSequence text) {
        int at = 0;
        int column = 0;
        for (; at < text.length() && at <= MOST_LETTERS; at++) {
            int letter = (text.charAt(at) | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        int digits = text.length() - at;
        if (at == 0 || at > MOST_LETTERS || digits == 0 || digits > MOST_DIGITS) {
            return -1;
        }
        long row = 0;
        for (; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row == 0 ? -1 : row << 15 | column;
    }

    static int row(long packed) {
        return (int) (packed >> 15);
    }

    static int column(long packed) {
        return (int) packed & 0x7FFF;
    }

    /** The range {@code A1:C2}; empty for a single cell and for anything else. */
    static Optional<MergedRange> range(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        long first = pack(text.substring(0, colon));
        long last = pack(text.substring(colon + 1));
        return first < 0 || last < 0
                ? Optional.empty()
                : Optional.of(new MergedRange(row(first), row(last), column(first), column(last)));
    }
}
