package dev.tenglong.report;

/**
 * How many lines a text takes in a cell (折行). Spreadsheet programs do not agree on when they reckon the height of a
 * row, so a report does it for them, and rather a line too many than one cut off.
 */
final class TextLines {

    private static final int POINTS_A_LINE = 13;
    private static final int LOWEST = 18;

    private TextLines() {}

    /** @param width of the column in half-width characters */
    static int count(String text, int width) {
        int usable = Math.max(1, width - 1);
        int lines = 1;
        int filled = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                filled = 0;
            } else {
                int wide = width(c);
                if (filled + wide > usable) {
                    lines++;
                    filled = 0;
                }
                filled += wide;
            }
        }
        return lines;
    }

    /** The height of a row of so many lines, in points. */
    static int height(int lines) {
        return Math.max(LOWEST, lines * POINTS_A_LINE + 5);
    }

    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    /** In the fonts of a Chinese office every character beyond ASCII is two digits wide. */
    private static int width(char c) {
        return c < 0x80 ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
    }
}
