package dev.tenglong.intake.cell;

import dev.tenglong.text.FoldedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and marks for "no figure" as people type them: thousands separators, full-width digits, dashes. A comma or a single
 * space is a thousands separator only between groups of three; a line break never is.
 */
final class DecimalText {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+)(?![\\d,])(?:\\.\\d+)?"
                    + "|[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern WRITTEN =
            Pattern.compile("(?<before>\\D*?)(?<number>" + NUMBER + ")(?<after>(?s:.*))");
    private static final Set<String> MISSING = Set.of(
            "", "-", "--", "---", "—", "——", "–", "―", "/", "//", "\\", "无", "空", "暂无", "未知", "缺", "无数据", "未填", "N/A",
            "NA", "n/a", "#N/A!", "null", "NULL", "nil", "*", "...", "…", "……", "─", "━", "(无)", "(空)");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern LEADING_QUOTE = Pattern.compile("^['`‘’]");
    private static final Pattern LEADING_DASH = Pattern.compile("[−–—]\\s*[.\\d](?s:.*)");
    /** Longer than any figure with its unit and a remark. */
    private static final int LONGEST = 100;
    /** No figure has more digits before its point than this; an exponent makes as many as it likes. */
    private static final int MOST_DIGITS = 30;
    /** What is left of a difference that should be nought, at the smallest. */
    private static final int LEAST_EXPONENT = -40;

    private DecimalText() {}

    /** A number with whatever stands before and behind it. */
    record Written(String before, BigDecimal number, String digits, String after) {

        /**
         * Whether it is written with an exponent and fewer digits than it has places: 1.03E+06 is what a program shows of
         * 1025000.5 where it is in want of room, and what it saves as text.
         */
        boolean hasLostDigits() {
            return (digits.indexOf('E') >= 0 || digits.indexOf('e') >= 0) && number.scale() < 0;
        }
    }

    /** Whether a number is of a magnitude that a figure can have at all. */
    static boolean isPossible(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.signum() == 0
                ? Math.abs(number.scale()) <= LONGEST
                : exponent < MOST_DIGITS && exponent >= LEAST_EXPONENT;
    }

    /** Digits, letters and points only, as most cells are: nothing to fold. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c == '.' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Trimmed, width folded; a minus or dash of any kind that leads a number becomes "-". */
    static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = INVISIBLE.matcher(FoldedText.of(text)).replaceAll("").strip();
        folded = LEADING_QUOTE.matcher(folded).replaceFirst("");
        return LEADING_DASH.matcher(folded).matches()
                ? "-" + folded.substring(1).strip()
                : folded;
    }

    static boolean isMissing(String folded) {
        return MISSING.contains(folded);
    }

    /** A text that begins with a number, but for what no digit is part of; what stands around it is for others to judge. */
    static Optional<Written> read(String folded) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(folded);
        if (!written.matches()) {
            return Optional.empty();
        }
        String digits = written.group("number");
        var number = new BigDecimal(digits.replace(",", "").replace(" ", ""));
        return isPossible(number)
                ? Optional.of(new Written(written.group("before"), number, digits, written.group("after")))
                : Optional.empty();
    }
}
