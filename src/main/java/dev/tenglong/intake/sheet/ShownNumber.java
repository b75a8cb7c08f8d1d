package dev.tenglong.intake.sheet;

import dev.tenglong.units.Decimals;
import java.math.BigDecimal;

/**
 * What people see of a number by its format (显示的数). The number is the one shown, at the full precision of what is stored:
 * 1025000.5 as {@code 0\.0,"万元"} is 102.50005 with 万元 behind it.
 *
 * @param number meaningful for a figure and a percentage only
 * @param shift  places by which it is smaller than the stored one
 * @param before text in front of the figure; of words all there is
 * @param after  text behind the figure
 */
public record ShownNumber(Kind kind, BigDecimal number, int shift, String before, String after) {

    /** What is there to see. */
    public enum Kind {
        FIGURE,
        /** A percentage, the number already a hundred times the stored one where the format multiplies it. */
        PERCENT,
        /** A text in place of the number: 保密. */
        WORDS,
        /** Something, or nothing, that no figure can be read from with certainty. */
        UNCLEAR
    }

    static ShownNumber figure(BigDecimal number, int shift, String before, String after) {
        return new ShownNumber(Kind.FIGURE, number, shift, before, after);
    }

    static ShownNumber words(String text) {
        return new ShownNumber(Kind.WORDS, BigDecimal.ZERO, 0, text, "");
    }

    static ShownNumber unclear() {
        return new ShownNumber(Kind.UNCLEAR, BigDecimal.ZERO, 0, "", "");
    }

    /** Where no part of it is unclear, as it stands in the cell, not rounded. */
    public String text() {
        return kind == Kind.WORDS ? before : before + Decimals.plain(number) + after;
    }
}
