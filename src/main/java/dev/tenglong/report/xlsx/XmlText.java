package dev.tenglong.report.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it must stand in a part of an xlsx. */
final class XmlText {

    /** Excel reads {@code _x000D_} in a text as the character it names; the underscore itself is written so, too. */
    private static final Pattern CHARACTER_NAME = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static void append(StringBuilder to, String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : CHARACTER_NAME.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\n', '\t' -> to.append(c);
                default -> i = appendOther(to, plain, i, c);
            }
        }
    }

    /** What XML does not allow is left out; returns the index of the last character taken. */
    private static int appendOther(StringBuilder to, String text, int i, char c) {
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            to.append(c).append(text.charAt(i + 1));
            return i + 1;
        }
        if (c >= 0x20 && !Character.isSurrogate(c) && c < 0xFFFE) {
            to.append(c);
        }
        return i;
    }

    static String of(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        append(escaped, text);
        return escaped.toString();
    }
}
