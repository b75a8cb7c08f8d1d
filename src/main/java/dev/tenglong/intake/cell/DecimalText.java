package dev.tenglong.intake.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers and marks for "no figure" as people type them: thousands separators, full-width digits, dashes. */
final class DecimalText {

    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Set<String> MISSING = Set.of(
            "", "-", "--", "---", "—", "——", "–", "―", "/", "//", "\\", "无", "空", "暂无", "未知", "缺", "无数据", "未填", "N/A",
            "NA", "n/a", "#N/A!", "null", "NULL", "nil", "*", "...", "─", "━", "(无)", "(空)");

    private static final Pattern WHITE = Pattern.compile("[\\p{Cf}\\s\\p{Zs}]+");
    private static final Pattern LEADING_QUOTE = Pattern.compile("^['`‘’]");
    private static final Pattern LEADING_DASH = Pattern.compile("[−–—]\\s*[.\\d].*");

    private DecimalText() {}

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
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        folded = WHITE.matcher(folded).replaceAll(" ").strip();
        folded = LEADING_QUOTE.matcher(folded).replaceFirst("");
        return LEADING_DASH.matcher(folded).matches()
                ? "-" + folded.substring(1).strip()
                : folded;
    }

    static boolean isMissing(String folded) {
        return MISSING.contains(folded);
    }

    static Optional<BigDecimal> parse(String folded) {
        if (PLAIN.matcher(folded).matches()) {
            return Optional.of(new BigDecimal(folded));
        }
        if (GROUPED.matcher(folded).matches()) {
            return Optional.of(new BigDecimal(folded.replaceAll("[, ]", "")));
        }
        return Optional.empty();
    }
}
