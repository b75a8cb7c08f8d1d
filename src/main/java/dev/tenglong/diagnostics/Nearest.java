package dev.tenglong.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words close to a mistyped one, by the number of letters to change. Shown, never taken in its place. */
public final class Nearest {

    private static final int FEW = 3;

    private Nearest() {}

    /** The nearest first, a few at most; none where nothing is near. */
    public static List<String> to(String typed, Collection<String> words) {
        var distance = LevenshteinDistance.getDefaultInstance();
        return words.stream()
                .filter(word -> distance.apply(typed, word) <= Math.max(1, word.length() / 3))
                .sorted(Comparator.<String>comparingInt(word -> distance.apply(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FEW)
                .toList();
    }
}
