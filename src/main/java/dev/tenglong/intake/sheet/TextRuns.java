package dev.tenglong.intake.sheet;

import java.util.Optional;

/** Puts the text of one cell together from runs that are formatted differently (格式不同的文字). Filled again for every cell. */
final class TextRuns {

    /** How a run stands on its line. */
    enum Height {
        LEVEL,
        RAISED,
        LOWERED
    }

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char FIRST_LOWERED = '₀';

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private boolean struck;
    private boolean moved;

    void clear() {
        shown.setLength(0);
        plain.setLength(0);
        struck = false;
        moved = false;
    }

    void add(CharSequence text, Height height, boolean isStruck) {
        if (isStruck) {
            struck |= !text.toString().isBlank();
        } else if (height == Height.LEVEL) {
            shown.append(text);
            plain.append(text);
        } else {
            plain.append(height == Height.LOWERED ? text : "");
            moved |= !text.toString().isBlank();
            for (int i = 0; i < text.length(); i++) {
                shown.append(moved(text.charAt(i), height));
            }
        }
    }

    private static char moved(char c, Height height) {
        if (c < '0' || c > '9') {
            return c;
        }
        return height == Height.RAISED ? RAISED_DIGITS.charAt(c - '0') : (char) (FIRST_LOWERED + c - '0');
    }

    /** Where all of it stands on the line and nothing is struck out there is nothing to say; nor where all of it is raised. */
    Optional<TextLook> look() {
        boolean level = !moved || plain.toString().isBlank() && !struck;
        return level && !struck
                ? Optional.empty()
                : Optional.of(new TextLook(shown.toString(), plain.toString(), struck));
    }
}
