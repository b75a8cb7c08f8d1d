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
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (width(part) + usable(width) - 1) / usable(width));
        }
        return lines;
    }

    /** The height of a row of so many lines, in points. */
    static int height(int lines) {
        return Math.max(LOWEST, lines * POINTS_A_LINE + 5);
    }

    /** In the fonts of a Chinese office every character beyond ASCII is two digits wide. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    private static int usable(int width) {
        return Math.max(1, width - 1);
    }
}
