package dev.tenglong.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table in Markdown that renders whatever its cells hold. */
final class MarkdownTable {

    /** What Markdown takes for more than itself. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\|*_`<>\\[\\]~]");

    private final PrintWriter out;

    MarkdownTable(PrintWriter out) {
        this.out = out;
    }

    void header(List<String> cells) {
        row(cells);
        line(cells.stream().map(cell -> "---").toList());
    }

    void row(List<String> cells) {
        line(cells.stream().map(MarkdownTable::escaped).toList());
    }

    private void line(List<String> cells) {
        out.print(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** A text that stays what it is, in a cell or in a paragraph. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replace("\n", "<br>");
    }
}
