package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import java.util.Optional;

/**
 * What a list must know of the case of an enterprise to draw its line (案件与清单): of its cases the latest, as the period
 * sees it.
 *
 * @param region last known
 * @param leaves what a line reads that leaves because the case is ended: 销号 or 移出; empty while it is open
 * @param ifHit  what a line reads that is hit. Of an ended case: empty where the hit is not newer than the end, and no line
 */
public record CaseStanding(
        EnterpriseKey key,
        String name,
        Optional<Region> region,
        Phase phase,
        Optional<Change> leaves,
        Optional<Change> ifHit) {

    /** How far a case holds a line on the list. */
    public enum Phase {
        /** Open and acted on by nobody: it follows the lists, and holds no line itself. */
        TENTATIVE,
        /** Under way: its line stays, hit or not. */
        OPEN,
        /** 已销号 or 已移出: its line goes. */
        ENDED
    }

    public CaseStanding {
        if ((phase == Phase.ENDED) != leaves.isPresent()) {
            throw new IllegalArgumentException("a line leaves with an ended case, and with no other");
        }
    }

    boolean is(Phase other) {
        return phase == other;
    }
}
