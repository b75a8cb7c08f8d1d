package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Verdict;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where an enterprise stands in a recorded screening (结论摘要): enough to compare two screenings without reading all they
 * rest on.
 *
 * @param listed whether list-when held; empty where undecided
 * @param number its 序号 on the list; empty where it is not on it
 * @param change what became of it since the list before; empty where it was on neither
 */
public record Standing(
        EnterpriseKey key,
        String name,
        Category category,
        Optional<Boolean> listed,
        boolean earlyWarning,
        Grounds grounds,
        OptionalInt number,
        Optional<Change> change) {

    /** Of a verdict, without its place on the list. */
    public static Standing of(Verdict verdict) {
        return new Standing(
                verdict.dossier().key(),
                verdict.dossier().name(),
                verdict.category(),
                verdict.listed(),
                verdict.earlyWarning(),
                verdict.grounds(),
                OptionalInt.empty(),
                Optional.empty());
    }

    public boolean isOnList() {
        return number.isPresent();
    }

    public boolean isAbsent() {
        return grounds == Grounds.ABSENT;
    }
}
