package dev.tenglong.intake.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Number formats as files name them: by a code, the number of a built-in one, or its English name. */
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

    /** Built-in formats that write the currency of whoever opens the file: here that is ￥, whatever the writer had. */
    private static final Set<Integer> CURRENCIES = Set.of(5, 6, 7, 8, 42, 44);

    private static final int FIRST_CUSTOM = 50;
    private static final Pattern DOLLAR = Pattern.compile("(?<!\\[)\\$");

    private NumberFormats() {}

    /** The built-in format of an id, unless the file spells out what it is. */
    static NumberFormat ofId(int id, Optional<String> code) {
        if (code.isPresent()) {
            return NumberFormat.of(
                    id < FIRST_CUSTOM ? DOLLAR.matcher(code.get()).replaceAll("￥") : code.get());
        }
        if (id == 9 || id == 10) {
            return NumberFormat.of("0%");
        }
        return CURRENCIES.contains(id) ? NumberFormat.of("￥#,##0.00") : NumberFormat.PLAIN;
    }

    /** The format of a code or name. */
    static NumberFormat of(String format) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "percent" -> NumberFormat.of("0%");
            case "currency" -> NumberFormat.of("￥#,##0.00");
            default ->
                name.isEmpty() || OTHERS.contains(name) || DATES.contains(name)
                        ? NumberFormat.PLAIN
                        : NumberFormat.of(format);
        };
    }

    static boolean isDate(String format) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        return DATES.contains(name) || !OTHERS.contains(name) && DateFormats.isDate(format);
    }

    /** A whole number of more digits than a double keeps: a code, which must stay as it is written. */
    static boolean isCode(String text) {
        return text.length() > CellNumber.EXACT_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
