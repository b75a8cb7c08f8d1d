package dev.tenglong.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Of all that the styles of a page say, what changes what people read: what is hidden, struck out or raised, and number formats. */
final class HtmlStyles {

    private static final int MOST_KEPT = 1_000;

    private final Map<String, HtmlRule> rules = new HashMap<>();
    private final Map<String, HtmlRule> ofAttributes = new HashMap<>();
    private final Map<String, NumberFormat> formats = new HashMap<>();

    /** Takes in the rules of a {@code style} element. */
    void add(String css) {
        int at = 0;
        for (int open = css.indexOf('{', at); open >= 0; open = css.indexOf('{', at)) {
            int close = HtmlRule.end(css, open, '}');
            close = close < css.length() ? close : css.indexOf('}', open); // a quotation mark that is never closed
            if (close < 0) {
                return;
            }
            String selector = css.substring(at, open).strip();
            int dot = selector.lastIndexOf('.');
            if (dot >= 0) {
                HtmlRule rule = HtmlRule.of(css.substring(open + 1, close));
                rules.merge(selector.substring(dot + 1), rule, HtmlRule::and);
            }
            at = close + 1;
        }
    }

    private boolean any(Element element, Predicate<HtmlRule> says) {
        return element.hasAttr("style") && says.test(ownRule(element))
                || !rules.isEmpty()
                        && element.hasAttr("class")
                        && element.classNames().stream()
                                .map(rules::get)
                                .anyMatch(rule -> rule != null && says.test(rule));
    }

    /** Whether an element by itself is not shown; its parents may still hide it. */
    boolean hides(Element element) {
        return element.hasAttr("hidden") || any(element, HtmlRule::hides);
    }

    /** Whether a {@code col} leaves nothing of its column to be seen. */
    boolean hidesColumn(Element column) {
        return hides(column) || column.attr("width").strip().equals("0") || any(column, HtmlRule::hasNoWidth);
    }

    /** Whether an element by itself strikes out what is in it. */
    boolean strikes(Element element) {
        return switch (element.normalName()) {
            case "s", "strike", "del" -> true;
            default -> any(element, HtmlRule::strikes);
        };
    }

    /** How an element by itself stands on the line. */
    TextRuns.Height height(Element element) {
        boolean raised = element.normalName().equals("sup") || any(element, HtmlRule::raises);
        boolean lowered = element.normalName().equals("sub") || any(element, HtmlRule::lowers);
        return raised ? TextRuns.Height.RAISED : lowered ? TextRuns.Height.LOWERED : TextRuns.Height.LEVEL;
    }

    private Optional<String> format(Element cell) {
        Optional<String> own = ownRule(cell).format();
        return own.isPresent() || !cell.hasAttr("class")
                ? own
                : cell.classNames().stream()
                        .map(rules::get)
                        .flatMap(rule -> Optional.ofNullable(rule).flatMap(HtmlRule::format).stream())
                        .reduce((first, last) -> last);
    }

    /** Whether a number in a cell is shown as a date. */
    boolean isDate(Element cell) {
        return format(cell).filter(NumberFormats::isDate).isPresent();
    }

    /** How people see what is in a cell. */
    CellStyle of(Element cell) {
        if (!cell.hasAttr("style") && !cell.hasAttr("class")) {
            return CellStyle.PLAIN;
        }
        NumberFormat format = format(cell).map(code -> formatOf(code)).orElse(NumberFormat.PLAIN);
        boolean struckOut = strikes(cell);
        return format.isPlain() && !struckOut ? CellStyle.PLAIN : new CellStyle(format, struckOut);
    }

    private NumberFormat formatOf(String code) {
        if (formats.size() > MOST_KEPT) {
            formats.clear();
        }
        return formats.computeIfAbsent(code, NumberFormats::of);
    }

    private HtmlRule ownRule(Element element) {
        if (ofAttributes.size() > MOST_KEPT) {
            ofAttributes.clear();
        }
        return ofAttributes.computeIfAbsent(element.attr("style"), HtmlRule::of);
    }
}
