package dev.tenglong.listing;

import dev.tenglong.screening.Category;
import dev.tenglong.screening.Verdict;
import java.util.Optional;

/** What a verdict comes to, without what it rests on (结论): two screenings agree on an enterprise where this is the same. */
public record Conclusion(Category category, Optional<Boolean> listed, boolean earlyWarning) {

    public static Conclusion of(Verdict verdict) {
        return new Conclusion(verdict.category(), verdict.listed(), verdict.earlyWarning());
    }

    static boolean differ(Verdict one, Verdict other) {
        return !of(one).equals(of(other));
    }
}
