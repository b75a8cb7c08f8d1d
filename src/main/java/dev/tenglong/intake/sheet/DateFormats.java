package dev.tenglong.intake.sheet;

import java.util.Locale;

/** Which number formats show a date or a time. Nothing else in a file tells one from a number. */
final class DateFormats {

    private DateFormats() {}

    /**
     * Built-in formats. 27–36 and 50–58 are dates in Chinese, Japanese and Korean workbooks, and some writers use them
     * without spelling them out; 71–81 are Thai.
     */
    static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22
                || id >= 27 && id <= 36
                || id >= 45 && id <= 47
                || id >= 50 && id <= 58
                || id >= 71 && id <= 81;
    }

    /** Whether the specification lists the built-in format for every language, so that all readers know it. */
    static boolean isKnownEverywhere(int id) {
        return id <= 22 || id >= 45 && id <= 47;
    }

    /** Whether the first section of a format code shows a date or a time: the others are for negative numbers and text. */
    static boolean isDate(String code) {
        String shown = placeholders(code);
        if (shown.contains("general") || shown.contains("standard")) {
            return false;
        }
        boolean date = false;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '#' || c == '?' || c == '@') {
                return false;
            }
            if (c == '0' && !isFractionOfSecond(shown, i)) {
                return false;
            }
            date |= "ymdhs".indexOf(c) >= 0;
        }
        return date;
    }

    private static boolean isFractionOfSecond(String shown, int at) {
        int i = at;
        while (i > 0 && shown.charAt(i) == '0') {
            i--;
        }
        return i > 0 && (shown.charAt(i) == '.' || shown.charAt(i) == ',') && shown.charAt(i - 1) == 's';
    }

    /** The first section in lower case, without literals, padding, colours, conditions and currencies. */
    private static String placeholders(String code) {
        var shown = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '\\' || c == '!' || c == '_' || c == '*') {
                i++;
            } else if (c == '"') {
                i = endOf(code, '"', i);
            } else if (c == '[') {
                int end = endOf(code, ']', i);
                if (isElapsedTime(code, i + 1, end)) {
                    shown.append(code, i + 1, end);
                }
                i = end;
            } else {
                shown.append(c);
            }
        }
        return shown.toString().toLowerCase(Locale.ROOT);
    }

    private static int endOf(String code, char closing, int from) {
        int end = code.indexOf(closing, from + 1);
        return end < 0 ? code.length() : end;
    }

    /** {@code [h]}, {@code [mm]}, {@code [ss]}: hours, minutes or seconds beyond a day. */
    private static boolean isElapsedTime(String code, int from, int end) {
        for (int i = from; i < end; i++) {
            if ("hHmMsS".indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return end > from;
    }
}
