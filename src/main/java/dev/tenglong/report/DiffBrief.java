package dev.tenglong.report;

import dev.tenglong.listing.Cause;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.ListDiff;
import dev.tenglong.listing.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A comparison in a few lines (对比摘要): the counts, the first enterprises with the kinds of their causes, where to read on. */
public final class DiffBrief {

    private static final int MOST = 5;

    private DiffBrief() {}

    public static List<String> lines(Differences differences) {
        ListDiff diff = differences.diff();
        var lines = new ArrayList<String>();
        lines.add(counts(diff));
        List<Move> moves = List.of(Move.ENTERED, Move.LEFT, Move.CHANGED);
        moves.stream()
                .flatMap(move -> StreamSupport.stream(differences.lines(move).spliterator(), false)
                        .limit(MOST)
                        .map(line -> "  " + move.label() + ": " + words(line)))
                .limit(MOST)
                .forEach(lines::add);
        int all = moves.stream().mapToInt(diff::count).sum();
        if (all > 0) {
            lines.add((all > MOST ? "  另有 " + (all - MOST) + " 家；" : "  ") + "逐家原因: tenglong diff "
                    + differences.from().revision() + " " + differences.to().revision());
        }
        return lines;
    }

    /** The first of the lines, which needs no causes. */
    public static String counts(ListDiff diff) {
        return "与第 " + diff.from().number() + " 版相比: " + diff.summary();
    }

    private static String words(DiffLine line) {
        return line.name() + "  " + DiffWords.standings(line) + "（"
                + line.causes().stream().map(DiffBrief::cause).distinct().collect(Collectors.joining("；")) + "）";
    }

    private static String cause(Cause cause) {
        return cause.kind().label()
                + cause.indicator()
                        .map(indicator -> ": " + DiffWords.move(cause, indicator))
                        .orElse("");
    }
}
