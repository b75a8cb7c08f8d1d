package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads one cell of a page: the text that is shown, unless Excel left the number behind it ({@code x:num}). Nothing is
 * taken for a number here because it looks like one.
 */
final class HtmlCell {

    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final DateSerial DATES = new DateSerial(false);

    private final HtmlStyles styles;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();

    HtmlCell(HtmlStyles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    RawCell read(Element cell) throws UnusableInputException {
        text.setLength(0);
        appendChildren(cell);
        String shown = shown();
        RawCell content = shown.isEmpty() ? RawCell.BLANK : new RawCell.Text(shown);
        return cell.hasAttr("x:num") ? number(cell, content) : content;
    }

    private RawCell number(Element cell, RawCell shown) {
        String behind = cell.attr("x:num").strip();
        String digits = behind.isEmpty() ? shown.text().replace(",", "") : behind;
        if (NumberFormats.isCode(digits)) {
            return new RawCell.Text(digits);
        }
        double number = CellNumber.parse(digits);
        if (Double.isNaN(number)) {
            return shown;
        }
        return styles.isDate(cell) ? DATES.cell(number) : new RawCell.Number(number);
    }

    private void appendChildren(Element parent) throws UnusableInputException {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode part) {
                append(part.getWholeText());
            } else if (node instanceof Element element) {
                append(element);
            }
        }
    }

    /** A table inside is a table of its own, and what is hidden (often a key for sorting) is no part of the value. */
    private void append(Element element) throws UnusableInputException {
        String name = element.normalName();
        if (name.equals("br")) {
            text.append('\n');
        } else if (!name.equals("table") && !name.equals("script") && !styles.hides(element)) {
            boolean block = BLOCKS.contains(name);
            breakLine(block);
            appendChildren(element);
            breakLine(block);
        }
    }

    private void breakLine(boolean block) {
        if (block && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space counts once; a space that must not break is a space. */
    private void append(String part) throws UnusableInputException {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\u00A0') {
                text.append(' ');
            } else if (c > ' ') {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
        if (text.length() > budget.of(Limit.CELL)) {
            throw budget.exceeded(Limit.CELL, "有一格至少 " + Limit.CELL.shown(text.length()));
        }
    }

    private String shown() {
        if (text.indexOf("\n") < 0) {
            return text.toString().strip();
        }
        return text.toString().strip().replaceAll(" *\n *", "\n");
    }
}
