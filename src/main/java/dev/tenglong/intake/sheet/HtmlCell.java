package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.util.Optional;
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
    private static final Set<String> UNSEEN =
            Set.of("table", "script", "style", "template", "datalist", "noscript", "rt", "rp");
    /** Widths of pictures that only keep a cell from closing. */
    private static final Set<String> SPACE = Set.of("0", "1");

    private static final DateSerial DATES = new DateSerial(false);

    private final HtmlStyles styles;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final TextRuns runs = new TextRuns();
    /** Where the run being read began, and whether any run so far is not like the others. */
    private int runStart;

    private boolean hasRuns;
    private boolean hasPicture;
    private TextRuns.Height height = TextRuns.Height.LEVEL;
    private boolean struck;

    HtmlCell(HtmlStyles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    RawCell read(Element cell) throws UnusableInputException {
        text.setLength(0);
        runs.clear();
        runStart = 0;
        hasRuns = false;
        hasPicture = false;
        appendChildren(cell);
        String shown = clean(text.toString());
        if (shown.isEmpty()) {
            RawCell nothing = hasPicture ? new RawCell.Picture() : RawCell.BLANK;
            return cell.hasAttr("x:num") ? number(cell, nothing) : nothing;
        }
        RawCell.Text content = styles.of(cell).text(new RawCell.Text(shown, look()));
        return cell.hasAttr("x:num") ? number(cell, content) : asTyped(cell, content);
    }

    private Optional<TextLook> look() {
        if (!hasRuns) {
            return Optional.empty();
        }
        endRun();
        return runs.look().map(look -> new TextLook(clean(look.shown()), clean(look.plain()), look.struck()));
    }

    private void endRun() {
        runs.add(text.substring(runStart), height, struck);
        runStart = text.length();
    }

    /** A program that opens the page takes a text for the number it looks like, and shows that by the format of the cell. */
    private RawCell asTyped(Element cell, RawCell.Text content) {
        NumberFormat format = styles.of(cell).format();
        double number = format.isPlain() || content.look().isPresent() ? Double.NaN : CellNumber.parse(content.text());
        if (Double.isNaN(number) || NumberFormats.isCode(content.text())) {
            return content;
        }
        String shown = new RawCell.Number(number, format).shown();
        return new RawCell.Text(content.text(), Optional.of(new TextLook(shown, shown, false)));
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
        return styles.isDate(cell)
                ? DATES.cell(number)
                : new RawCell.Number(number, styles.of(cell).format(), shown.isStruckOut());
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
        } else if (!UNSEEN.contains(name) && !styles.hides(element)) {
            Optional<String> control = HtmlControls.shown(element);
            boolean block = BLOCKS.contains(name);
            hasPicture |= name.equals("img") && !SPACE.contains(element.attr("width"));
            breakLine(block);
            if (control.isPresent()) {
                append(control.get());
            } else {
                appendRun(element);
            }
            breakLine(block);
        }
    }

    private void appendRun(Element element) throws UnusableInputException {
        TextRuns.Height heightBefore = height;
        boolean struckBefore = struck;
        TextRuns.Height own = styles.height(element);
        boolean changes = own != TextRuns.Height.LEVEL || !struck && styles.strikes(element);
        if (changes) {
            hasRuns = true;
            endRun();
            height = own == TextRuns.Height.LEVEL ? height : own;
            struck |= styles.strikes(element);
        }
        appendChildren(element);
        if (changes) {
            endRun();
            height = heightBefore;
            struck = struckBefore;
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

    private static String clean(String part) {
        String stripped = part.strip();
        return stripped.indexOf('\n') < 0 ? stripped : stripped.replaceAll(" *\n *", "\n");
    }
}
