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
            "NA", "n/a", "#N/A!", "null", "NULL", "nil", "*", "...");

    private DecimalText() {}

    /** Trimmed, width folded; a minus or dash of any kind that leads a number becomes "-". */
    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\s\\p{Zs}]+", " ")
                .strip();
        folded = folded.replaceFirst("^['`‘’]", "");
        return folded.matches("[−–—]\\s*[.\\d].*") ? "-" + folded.substring(1).strip() : folded;
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
