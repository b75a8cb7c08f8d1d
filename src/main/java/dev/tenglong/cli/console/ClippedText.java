package dev.tenglong.cli.console;

/** A text cut to fit a column, which it then says with two points (截短). An ellipsis is wider on some consoles. */
public final class ClippedText {

    private static final String MORE = "..";

    private ClippedText() {}

    /** The text, or as much of it as takes {@code width} columns together with the points. */
    public static String of(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        var clipped = new StringBuilder();
        int taken = MORE.length();
        for (int c : text.codePoints().toArray()) {
            taken += DisplayWidth.of(Character.toString(c));
            if (taken > width) {
                break;
            }
            clipped.appendCodePoint(c);
        }
        return clipped + MORE;
    }

    /** The same, cut in the middle: of a header with levels both ends tell. */
    public static String middle(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        int half = (width - MORE.length()) / 2;
        String reversed = new StringBuilder(text).reverse().toString();
        String tail = of(reversed, half + MORE.length());
        tail = tail.substring(0, tail.length() - MORE.length());
        return of(text, width - DisplayWidth.of(tail)) + new StringBuilder(tail).reverse();
    }
}
