package dev.tenglong.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A list as Markdown: title, where it comes from, the table with its grounds. */
public final class ListMarkdown {

    private ListMarkdown() {}

    public static void write(ListExtract list, PrintWriter out) {
        boolean internal = list.edition() == Edition.INTERNAL;
        out.print("# " + MarkdownTable.escaped(list.title()) + "\n\n");
        out.print(MarkdownTable.escaped(list.origin()) + "\n\n");
        for (String remark : list.remarks()) {
            out.print("> " + MarkdownTable.escaped(remark) + "\n\n");
        }
        var table = new MarkdownTable(out);
        var header = new ArrayList<>(ListText.header(list.edition()));
        if (internal) {
            header.add("认定理由");
        }
        table.header(header);
        for (NumberedLine line : list.lines()) {
            List<String> cells = new ArrayList<>(ListText.cells(list, line));
            if (internal) {
                cells.add(String.join("\n", line.verdict().reasons()));
            }
            table.row(cells);
        }
        out.print("\n" + list.summary() + "\n");
        out.flush();
    }
}
