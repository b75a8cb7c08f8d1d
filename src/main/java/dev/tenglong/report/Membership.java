package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is on a list, and what changed for them (在清单上). */
final class Membership {

    private final Map<EnterpriseKey, Change> changes = new HashMap<>();
    private final Set<EnterpriseKey> onList = new HashSet<>();

    Membership(OfficialList list) {
        for (ListLine line : list.lines()) {
            onList.add(line.verdict().dossier().key());
            changes.put(line.verdict().dossier().key(), line.change());
        }
        for (ListLine line : list.departed()) {
            changes.put(line.verdict().dossier().key(), line.change());
        }
    }

    /** What changed; empty for an enterprise that is not on the list and was not on the one before. */
    Optional<Change> change(Dossier dossier) {
        return Optional.ofNullable(changes.get(dossier.key()));
    }

    boolean isOnList(Dossier dossier) {
        return onList.contains(dossier.key());
    }
}
