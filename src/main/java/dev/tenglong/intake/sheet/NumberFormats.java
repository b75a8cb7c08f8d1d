package dev.tenglong.intake.sheet;

import java.util.Locale;
import java.util.Set;

/** Number formats as web pages and XML spreadsheets write them: a code, or the English name of a built-in one. */
final class NumberFormats {

    private static final Set<String> DATES =
            Set.of("general date", "short date", "medium date", "long date", "short time", "medium time", "long time");
    private static final Set<String> OTHERS = Set.of(
            "general",
            "general number",
            "currency",
            "euro currency",
            "fixed",
            "standard",
            "percent",
            "scientific",
            "yes/no",
            "true/false",
            "on/off");

    private NumberFormats() {}

    static boolean isDate(String format) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        return DATES.contains(name) || !OTHERS.contains(name) && DateFormats.isDate(format);
    }

    /** A whole number of more digits than a double keeps: a code, which must stay as it is written. */
    static boolean isCode(String text) {
        return text.length() > CellNumber.EXACT_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
