package dev.tenglong.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words close to a mistyped one, by the number of letters to change. Shown, never taken in its place. */
public final class Nearest {

    private static final int FEW = 3;

    private Nearest() {}

    /** What to do about a mistyped word, where there is one near it. */
    public static Optional<String> remedy(String typed, Collection<String> words) {
        return to(typed, words).stream().findFirst().map(word -> "改为“" + word + "”");
    }

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
