package dev.tenglong.dossier;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Completes the dossiers of a period from earlier recorded lists (补充历史数): the year before, and what does not change from
 * month to month and is not given again.
 */
public final class Completion {

    private final SortedSet<Revision> drawnOn = new TreeSet<>();

    private Completion(Period period, EarlierPeriods earlier, Findings findings) {}

    public static Completion of(Period period, EarlierPeriods earlier, Findings findings) {
        return new Completion(period, earlier, findings);
    }

    /** The dossiers completed, in their order; energy is not reckoned yet. */
    public List<Dossier> complete(List<Dossier> dossiers) throws IOException {
        return dossiers;
    }

    /** The lists something was taken from, in order. Known once completed. */
    public SortedSet<Revision> drawnOn() {
        return Collections.unmodifiableSortedSet(drawnOn);
    }
}
