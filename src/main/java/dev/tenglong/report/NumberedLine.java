package dev.tenglong.report;

import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import dev.tenglong.screening.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line with its 序号, which it keeps wherever it is printed.
 *
 * @param number its place on the whole list, from 1
 */
public record NumberedLine(int number, ListLine line) {

    public static List<NumberedLine> of(OfficialList list) {
        return IntStream.range(0, list.lines().size())
                .mapToObj(i -> new NumberedLine(i + 1, list.lines().get(i)))
                .toList();
    }

    Verdict verdict() {
        return line.verdict();
    }
}
