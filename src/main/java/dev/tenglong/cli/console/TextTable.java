package dev.tenglong.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines in columns, aligned by display width; cells that are numbers stand to the right. No box drawing, so that a
 * line stays a line for {@code grep} and an old console shows it as it is.
 */
public final class TextTable {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]*\\d(\\.\\d+)?%?");
    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable() {
        this("");
    }

    /** @param indent what each line begins with */
    public TextTable(String indent) {
        this.indent = indent;
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** A headline, then the rows; a column is a column of numbers if everything below its headline is. */
    public void print(PrintWriter out) {
        List<Integer> widths = widths();
        List<Boolean> numeric =
                IntStream.range(0, widths.size()).mapToObj(this::isNumeric).toList();
        for (List<String> row : rows) {
            var line = new StringBuilder(indent);
            for (int c = 0; c < row.size(); c++) {
                String cell = row.get(c);
                int width = widths.get(c);
                line.append(c == 0 ? "" : GAP)
                        .append(
                                numeric.get(c)
                                        ? DisplayWidth.padLeft(cell, width)
                                        : DisplayWidth.padRight(cell, width));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private boolean isNumeric(int column) {
        boolean headline = rows.size() > 1;
        List<String> cells = rows.stream()
                .skip(headline ? 1 : 0)
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty() && !cell.equals("-"))
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = DisplayWidth.of(row.get(c));
                if (c == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(c, Math.max(widths.get(c), width));
                }
            }
        }
        return widths;
    }
}
