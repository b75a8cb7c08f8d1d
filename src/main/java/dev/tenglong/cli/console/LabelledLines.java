package dev.tenglong.cli.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines that begin with a word for what they say, the rest in one column (逐项说明). */
public final class LabelledLines {

    private record Line(String label, String text) {}

    private final String indent;
    private final List<Line> lines = new ArrayList<>();

    /** @param indent what each line begins with */
    public LabelledLines(String indent) {
        this.indent = indent;
    }

    /** Texts under one label, a line each; none where there is nothing to say. */
    public void add(String label, List<String> texts) {
        String head = label;
        for (String text : texts) {
            lines.add(new Line(head, text));
            head = "";
        }
    }

    public void add(String label, String text) {
        add(label, List.of(text));
    }

    public void print(PrintWriter out) {
        int width = lines.stream()
                .mapToInt(line -> DisplayWidth.of(line.label()))
                .max()
                .orElse(0);
        for (Line line : lines) {
            out.println(indent + DisplayWidth.padRight(line.label(), width) + "  " + line.text());
        }
    }
}
