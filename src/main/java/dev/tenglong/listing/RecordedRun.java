package dev.tenglong.listing;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.util.Optional;

/**
 * A screening as the ledger has it (已记录的筛查), without what it came to.
 *
 * @param entry      the number of the ledger entry that recorded it
 * @param retracted  why it was taken back; empty while it stands
 */
public record RecordedRun(RunFacts facts, long entry, Optional<String> retracted) {

    public Revision revision() {
        return facts.revision();
    }

    public Period period() {
        return facts.period();
    }

    public boolean stands() {
        return retracted.isEmpty();
    }
}
