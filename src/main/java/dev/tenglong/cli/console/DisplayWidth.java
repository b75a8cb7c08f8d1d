package dev.tenglong.cli.console;

/**
 * How many columns a text takes in a terminal: Chinese characters take two, combining marks none (UAX #11). Ambiguous
 * characters (“ ” … —) count as one; a GBK console shows them as two, so they belong in last columns only.
 */
public final class DisplayWidth {

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Filled with spaces on the right to {@code width} columns. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Filled with spaces on the left to {@code width} columns. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F // Hangul Jamo
                || c >= 0x2E80 && c <= 0x303E // radicals, CJK punctuation
                || c >= 0x3041 && c <= 0x33FF // kana, enclosed and squared CJK
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xA000 && c <= 0xA4CF // Yi
                || c >= 0xAC00 && c <= 0xD7A3 // Hangul
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF60 // full-width forms
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F // emoji
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
