package dev.tenglong.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lists under a label that go on below one another where the line is full (折行的列举). */
public final class WrappedLines {

    private static final String BETWEEN = "、";

    private final String indent;
    private final int width;
    private final LabelledLines lines;
    private String before = "";

    /** @param width in columns, with the indent */
    public WrappedLines(String indent, int width) {
        this.indent = indent;
        this.width = width;
        this.lines = new LabelledLines(indent);
    }

    /** A label that was used last is not repeated. */
    public void add(String label, List<String> items) {
        add(label, items, "");
    }

    /** @param behind what stands behind the last item */
    public void add(String label, List<String> items, String behind) {
        int room = width - DisplayWidth.of(indent) - DisplayWidth.of(label) - 4;
        var texts = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            String item = items.get(i) + (last ? behind : BETWEEN);
            if (!line.isEmpty() && DisplayWidth.of(line.toString()) + DisplayWidth.of(item) > room) {
                texts.add(line.toString());
                line.setLength(0);
            }
            line.append(item);
        }
        texts.add(line.toString());
        lines.add(label.equals(before) ? "" : label, texts);
        before = label;
    }

    public void print(PrintWriter out) {
        lines.print(out);
    }
}
