package dev.tenglong.ledger;

import dev.tenglong.listing.Change;
import java.util.Map;

/**
 * A screening in a few numbers (筛查合计).
 *
 * @param changes how many enterprises changed in each way, those that left the list among them
 */
public record RunTotals(int enterprises, int onList, int earlyWarnings, Map<Change, Integer> changes) {

    public RunTotals {
        changes = Map.copyOf(changes);
    }

    public int count(Change change) {
        return changes.getOrDefault(change, 0);
    }
}
