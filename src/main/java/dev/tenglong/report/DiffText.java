package dev.tenglong.report;

import dev.tenglong.listing.Cause;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.Move;
import java.io.PrintWriter;

/** A comparison for the terminal: counts first and last, a line an enterprise, its causes beneath. */
public final class DiffText {

    private DiffText() {}

    /** @param whole whether the lines that continue are told too, not only counted */
    public static void write(Differences differences, boolean whole, PrintWriter out) {
        ListDiff diff = differences.diff();
        out.println(DiffWords.title(differences));
        DiffWords.origins(differences).forEach(out::println);
        out.println(diff.summary());
        out.println();
        out.flush();
        for (Move move : Move.values()) {
            if (diff.count(move) > 0 && (whole || move != Move.CONTINUING)) {
                out.println(move.label() + " " + diff.count(move) + " 家");
                differences.lines(move).forEach(line -> write(line, out));
                out.println();
            }
        }
        boolean more = !whole && diff.count(Move.CONTINUING) > 0;
        out.println(diff.summary() + (more ? "（加 -v 逐家列出延续的企业）" : ""));
        out.flush();
    }

    private static void write(DiffLine line, PrintWriter out) {
        out.println("  " + line.name() + "  " + DiffWords.code(line) + "  " + DiffWords.region(line) + "  "
                + DiffWords.standings(line));
        for (Cause cause : line.causes()) {
            out.println("    " + DiffWords.cause(cause));
        }
    }
}
