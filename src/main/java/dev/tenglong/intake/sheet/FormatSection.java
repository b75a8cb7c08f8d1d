package dev.tenglong.intake.sheet;

import dev.tenglong.intake.sheet.FormatTokens.Kind;
import dev.tenglong.intake.sheet.FormatTokens.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One section of a number format (格式的一段): how far it shifts the decimal point and what it writes around the figure. A
 * comma behind the last digit shows thousands; a point written between digits, as {@code 0\.0,} has it, is read as one.
 *
 * @param shift      places by which the shown number is smaller than the stored one
 * @param places     decimals shown
 * @param percent    whether it shows a hundred times the number
 * @param showsZero  whether a zero leaves a digit to be seen
 * @param figure     whether it shows a figure at all; where not, {@code before} is all there is to see
 * @param understood whether all of it has a certain meaning
 * @param tokens     its parts, for the text of a cell
 */
record FormatSection(
        Optional<FormatCondition> condition,
        int shift,
        int places,
        boolean percent,
        boolean showsZero,
        boolean figure,
        boolean understood,
        boolean red,
        String before,
        String after,
        List<Token> tokens) {

    private static final Set<String> DASHES = Set.of("-", "－", "—", "–", "−", "——", "--");
    private static final Set<String> MINUS = Set.of("-", "－", "−", "△", "▲");
    private static final BigDecimal ROUNDED_UP = new BigDecimal("0.5");

    static FormatSection of(List<Token> tokens) {
        return new FormatSectionReader(tokens).read();
    }

    /** Whether it is the section for texts. */
    boolean isForText() {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.TEXT);
    }

    /** Whether it shows a text as it stands. */
    boolean showsTextAlone() {
        return isForText() && around("").isEmpty();
    }

    /** The text of a cell with what the section writes around it; empty where it shows nothing. */
    String around(String text) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.TEXT || token.kind() == Kind.LITERAL)
                .map(token -> token.kind() == Kind.TEXT ? text : token.text())
                .collect(Collectors.joining())
                .strip();
    }

    private boolean isNeutral() {
        return understood && figure && !percent && shift == 0;
    }

    boolean isPlain() {
        return isNeutral() && showsZero && condition.isEmpty() && before.isEmpty() && after.isEmpty();
    }

    /** For negative numbers, whose minus a section of their own must write itself. */
    boolean isPlainForNegatives() {
        return isNeutral()
                && showsNegative()
                && withoutSign(before).isEmpty()
                && withoutSign(after).isEmpty();
    }

    /** A dash in place of nought is how accounts write it. */
    boolean isPlainForZero() {
        return isPlain() || condition.isEmpty() && isDash();
    }

    private boolean isDash() {
        return understood && !showsZero && DASHES.contains(before) && after.isEmpty();
    }

    /** @param unsigned whether the section shows negative numbers without a minus of the program's own */
    ShownNumber shown(BigDecimal stored, boolean unsigned) {
        if (!understood) {
            return ShownNumber.unclear();
        }
        if (stored.signum() == 0 && isDash()) {
            return ShownNumber.figure(BigDecimal.ZERO, 0, "", "");
        }
        if (!figure) {
            return before.isEmpty() ? ShownNumber.unclear() : ShownNumber.words(before);
        }
        BigDecimal number = stored.movePointLeft(shift).movePointRight(percent ? 2 : 0);
        boolean isLost = !showsZero && number.abs().movePointRight(places).compareTo(ROUNDED_UP) < 0;
        boolean isUnsignedNegative = unsigned && stored.signum() < 0;
        if (isLost || isUnsignedNegative && !showsNegative() || !isUnsignedNegative && hasSign()) {
            return ShownNumber.unclear();
        }
        String front = isUnsignedNegative ? withoutSign(before) : before;
        String back = isUnsignedNegative ? withoutSign(after) : after;
        if (percent || back.startsWith("%") || back.startsWith("‰")) {
            return new ShownNumber(ShownNumber.Kind.PERCENT, number, shift, front, back);
        }
        return ShownNumber.figure(number, shift, front, back);
    }

    private boolean showsNegative() {
        return red || hasSign();
    }

    private boolean hasSign() {
        return MINUS.stream().anyMatch(before::contains)
                || after.equals("-")
                || before.matches("[(（].*") && after.matches(".*[)）]");
    }

    private static String withoutSign(String text) {
        return text.replaceAll("[-－−△▲()（）]", "").strip();
    }
}
