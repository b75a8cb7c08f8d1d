package dev.tenglong.report;

import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.Move;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as Markdown: a heading and a table a move. */
public final class DiffMarkdown {

    private DiffMarkdown() {}

    /** @param whole whether the lines that continue are told too, not only counted */
    public static void write(Differences differences, boolean whole, PrintWriter out) {
        ListDiff diff = differences.diff();
        out.print("# " + MarkdownTable.escaped(DiffWords.title(differences)) + "\n\n");
        DiffWords.origins(differences).forEach(origin -> out.print("- " + MarkdownTable.escaped(origin) + "\n"));
        out.print("\n" + diff.summary() + "\n");
        for (Move move : Move.values()) {
            if (diff.count(move) > 0 && (whole || move != Move.CONTINUING)) {
                out.print("\n## " + move.label() + "（" + diff.count(move) + " 家）\n\n");
                var table = new MarkdownTable(out);
                table.header(List.of("企业名称", "统一社会信用代码", "街道", "前", "后", "原因"));
                differences.lines(move).forEach(line -> table.row(cells(line)));
            }
        }
        out.flush();
    }

    private static List<String> cells(DiffLine line) {
        return List.of(
                line.name(),
                DiffWords.code(line),
                DiffWords.region(line),
                DiffWords.before(line),
                DiffWords.after(line),
                line.causes().stream().map(DiffWords::cause).collect(Collectors.joining("\n")));
    }
}
