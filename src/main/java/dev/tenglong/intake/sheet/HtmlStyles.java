package dev.tenglong.intake.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Of all that the styles of a page say, the two things that matter: what is hidden, and which numbers are dates. */
final class HtmlStyles {

    private static final String FORMAT = "mso-number-format:";

    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Takes in the rules of a {@code style} element. */
    void add(String css) {
        int at = 0;
        for (int open = css.indexOf('{', at); open >= 0; open = css.indexOf('{', at)) {
            int close = css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            String selector = css.substring(at, open).strip();
            int dot = selector.lastIndexOf('.');
            if (dot >= 0) {
                addRule(selector.substring(dot + 1), css.substring(open + 1, close));
            }
            at = close + 1;
        }
    }

    private void addRule(String name, String declarations) {
        String format = format(declarations);
        if (!format.isEmpty()) {
            formats.put(name, format);
        }
        if (hides(declarations)) {
            hidden.add(name);
        }
    }

    private static String format(String declarations) {
        int start = declarations.indexOf(FORMAT);
        if (start < 0) {
            return "";
        }
        String value = declarations.substring(start + FORMAT.length()).strip();
        boolean quoted = value.startsWith("\"");
        int end = value.indexOf(quoted ? '"' : ';', 1);
        while (quoted && end > 0 && value.charAt(end - 1) == '\\') {
            end = value.indexOf('"', end + 1);
        }
        String code = value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end);
        return code.replace("\\", "");
    }

    private static boolean hides(String declarations) {
        return declarations.indexOf(':') >= 0
                && declarations.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether an element by itself is not shown; its parents may still hide it. */
    boolean hides(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("style") && hides(element.attr("style"))
                || !hidden.isEmpty() && element.classNames().stream().anyMatch(hidden::contains);
    }

    /** Whether a number in a cell is shown as a date. */
    boolean isDate(Element cell) {
        String own = format(cell.attr("style"));
        if (!own.isEmpty()) {
            return NumberFormats.isDate(own);
        }
        return cell.classNames().stream().anyMatch(name -> NumberFormats.isDate(formats.getOrDefault(name, "")));
    }
}
