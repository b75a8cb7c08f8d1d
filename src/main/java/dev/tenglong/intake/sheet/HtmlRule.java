package dev.tenglong.intake.sheet;

import java.util.Locale;
import java.util.Optional;

/**
 * The declarations of one style of a page, as far as they change what people read.
 *
 * @param format the number format, if it names one
 */
record HtmlRule(
        Optional<String> format, boolean hides, boolean hasNoWidth, boolean strikes, boolean raises, boolean lowers) {

    static final HtmlRule NOTHING = new HtmlRule(Optional.empty(), false, false, false, false, false);
    private static final int LONGEST_CODE = 4;

    static HtmlRule of(String declarations) {
        HtmlRule rule = NOTHING;
        for (int at = 0; at < declarations.length(); ) {
            int end = end(declarations, at, ';');
            String declaration = declarations.substring(at, end);
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                rule = rule.and(of(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip()));
            }
            at = end + 1;
        }
        return rule;
    }

    private static HtmlRule of(String property, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        boolean isNone = word.startsWith("none");
        return switch (property) {
            case "mso-number-format", "vnd.ms-excel.numberformat" ->
                new HtmlRule(Optional.of(unescaped(value)), false, false, false, false, false);
            case "display" -> new HtmlRule(Optional.empty(), isNone, isNone, false, false, false);
            case "visibility" ->
                new HtmlRule(
                        Optional.empty(), word.startsWith("hidden"), word.startsWith("collapse"), false, false, false);
            case "font-size" ->
                new HtmlRule(Optional.empty(), word.matches("0(?:px|pt|em|%)?"), false, false, false, false);
            case "width" -> new HtmlRule(Optional.empty(), false, word.matches("0(?:px|pt)?"), false, false, false);
            case "text-decoration", "text-decoration-line" ->
                new HtmlRule(Optional.empty(), false, false, word.contains("line-through"), false, false);
            case "vertical-align" ->
                new HtmlRule(Optional.empty(), false, false, false, word.startsWith("super"), word.startsWith("sub"));
            default -> NOTHING;
        };
    }

    /** Both together; the later one's format counts. */
    HtmlRule and(HtmlRule later) {
        return new HtmlRule(
                later.format.or(() -> format),
                hides || later.hides,
                hasNoWidth || later.hasNoWidth,
                strikes || later.strikes,
                raises || later.raises,
                lowers || later.lowers);
    }

    /** Where a character next stands outside quotation marks; the end of the text where it does not. */
    static int end(String css, int from, char wanted) {
        char quote = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == wanted) {
                return i;
            }
        }
        return css.length();
    }

    /** Excel writes {@code "0\.0\0022元\0022"}: a backslash before a character or before the four digits of its code. */
    private static String unescaped(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        int last = quoted ? value.lastIndexOf(value.charAt(0)) : value.length();
        String inside = quoted ? value.substring(1, last > 0 ? last : value.length()) : value;
        var text = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            int end = i + 1;
            while (end < inside.length() && end <= i + LONGEST_CODE && Character.digit(inside.charAt(end), 16) >= 0) {
                end++;
            }
            if (end > i + LONGEST_CODE) {
                text.append((char) Integer.parseInt(inside, i + 1, end, 16));
                i = end - 1;
            } else if (i + 1 < inside.length()) {
                text.append(inside.charAt(++i));
            }
        }
        return text.toString();
    }
}
