package dev.tenglong.notice;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the files of one folder (文件名) by 文号 and enterprise, so that Windows and Linux both accept them whatever the name
 * of the enterprise contains, and no two differ only in what Windows takes for the same.
 */
public final class NoticeFileName {

    private static final String EXTENSION = ".docx";

    /** Linux allows 255 bytes; what is written first under a longer, hidden name has to fit too. */
    private static final int MOST_BYTES = 200;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** The name of a notice's file; {@code uscc} tells apart what would otherwise bear one name. */
    public String of(String number, String enterprise, String uscc) {
        String name = safe(number + "_" + enterprise, EXTENSION);
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = safe(number + "_" + uscc + "_" + enterprise, EXTENSION);
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = safe(number + "_" + uscc + "_" + i + "_" + enterprise, EXTENSION);
            }
        }
        return name;
    }

    /** The stem without what either system forbids, cut to what Linux stores, with its extension. */
    public static String safe(String stem, String extension) {
        String composed = Normalizer.normalize(stem, Normalizer.Form.NFC);
        String clean =
                EDGES.matcher(FORBIDDEN.matcher(composed).replaceAll("_")).replaceAll("");
        if (clean.isEmpty() || DEVICE.matcher(clean.toUpperCase(Locale.ROOT)).matches()) {
            clean = "_" + clean;
        }
        return EDGES.matcher(shortened(clean, MOST_BYTES - extension.length())).replaceAll("") + extension;
    }

    private static String shortened(String text, int bytes) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
