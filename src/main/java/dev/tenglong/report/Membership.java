package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.OfficialList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is on a list, and what changed for them (在清单上). */
final class Membership {

    private final Map<String, Change> changes = new HashMap<>();

    Membership(OfficialList list) {
        for (ListLine line : list.lines()) {
            changes.put(key(line.verdict().dossier()), line.change());
        }
    }

    /** What changed; empty for an enterprise that is not on the list. */
    Optional<Change> change(Dossier dossier) {
        return Optional.ofNullable(changes.get(key(dossier)));
    }

    boolean isOnList(Dossier dossier) {
        return changes.containsKey(key(dossier));
    }

    /** The code, or the name of an enterprise without one; no code contains a tilde. */
    private static String key(Dossier dossier) {
        return dossier.uscc().map(Uscc::value).orElse("~" + dossier.name());
    }
}
