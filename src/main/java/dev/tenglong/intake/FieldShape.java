package dev.tenglong.intake;

import java.util.regex.Pattern;

/**
 * What one field of a text table looks like (字段的样子), with no regard to what it means: enough to tell a figure from the
 * pieces of one that was cut at its thousands separators.
 */
final class FieldShape {

    private static final String SIGN = "[-+−–—(]?[¥￥$]?";
    private static final Pattern FIRST = Pattern.compile(SIGN + "[1-9]\\d{0,2}");
    private static final Pattern MIDDLE = Pattern.compile("\\d{3}");
    private static final Pattern LAST = Pattern.compile("\\d{3}(?:\\.\\d+)?\\)?");
    private static final Pattern NUMBER = Pattern.compile(
            SIGN + "(?:(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?\\)?%?");
    /** 000.50 and 025 begin no number that a system writes. */
    private static final Pattern ZERO_LED = Pattern.compile("0\\d{2}(?:\\.\\d+)?\\)?");

    private static final Pattern NO_FIGURE = Pattern.compile("[-—–―/\\\\*]{0,3}|无|空|暂无|N/?A|null|NULL");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{9,20}(?:-[0-9Xx])?");
    private static final int LONGEST = 40;

    private FieldShape() {}

    /** 1 to 3 digits, as a figure with thousands separators begins. */
    static boolean isFirstGroup(String field) {
        return matches(FIRST, field);
    }

    static boolean isMiddleGroup(String field) {
        return matches(MIDDLE, field);
    }

    /** Three digits, perhaps with decimals. */
    static boolean isLastGroup(String field) {
        return matches(LAST, field);
    }

    /** Three digits of which the first is 0: a group of a figure, hardly a figure. */
    static boolean isZeroLed(String field) {
        return field.startsWith("0") && matches(ZERO_LED, field);
    }

    /** A number, or a mark for none. */
    static boolean isFigure(String field) {
        return matches(NUMBER, field) || isNoFigure(field);
    }

    static boolean isNoFigure(String field) {
        return matches(NO_FIGURE, field);
    }

    /** Something that can stand for a code of an enterprise, right or not. */
    static boolean isCode(String field) {
        return matches(CODE, field.replaceFirst("^['`]", "").strip());
    }

    static boolean isName(String field) {
        return field.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean matches(Pattern pattern, String field) {
        return field.length() <= LONGEST && pattern.matcher(field).matches();
    }
}
