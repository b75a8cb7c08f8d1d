package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the enterprises of a period in earlier recorded ones (历史档案): by code; where either side has none, by a name that
 * is one enterprise's only.
 */
final class Recorded {

    private final EarlierPeriods earlier;
    private final List<Period> periods;
    private final Set<EnterpriseKey> present = new HashSet<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    /** @param dossiers all of the period */
    Recorded(Period period, EarlierPeriods earlier, List<Dossier> dossiers) {
        this.earlier = earlier;
        this.periods =
                earlier.periods().stream().filter(p -> p.compareTo(period) < 0).toList();
        for (Dossier dossier : dossiers) {
            present.add(dossier.key());
            bearers.merge(EnterpriseName.key(dossier.name()), 1, Integer::sum);
        }
    }

    /** Those before the period, in order. */
    List<Period> periods() {
        return periods;
    }

    Revision revision(Period period) {
        return earlier.revision(period);
    }

    /** What a period knows of some enterprises, by their key now. Nobody where the period is not recorded. */
    Map<EnterpriseKey, Dossier> in(Optional<Period> period, Collection<Dossier> asked) throws IOException {
        if (period.isEmpty() || !periods.contains(period.get()) || asked.isEmpty()) {
            return Map.of();
        }
        Map<EnterpriseKey, Dossier> found = new HashMap<>();
        var byName = new ArrayList<Dossier>();
        List<EnterpriseKey> codes =
                asked.stream().map(Dossier::key).filter(EnterpriseKey::isCode).toList();
        Map<EnterpriseKey, Dossier> byCode = earlier.dossiers(period.get(), codes);
        for (Dossier dossier : asked) {
            Dossier same = byCode.get(dossier.key());
            if (same != null) {
                found.put(dossier.key(), same);
            } else if (bearers.get(EnterpriseName.key(dossier.name())) == 1) {
                byName.add(dossier);
            }
        }
        List<EnterpriseKey> names = byName.stream().map(Recorded::nameOf).toList();
        Map<EnterpriseKey, Dossier> named = names.isEmpty() ? Map.of() : earlier.dossiers(period.get(), names);
        for (Dossier dossier : byName) {
            Dossier other = named.get(nameOf(dossier));
            if (other != null && mayBe(dossier, other)) {
                found.put(dossier.key(), other);
            }
        }
        return found;
    }

    /** A name says nothing against two codes, nor where the other is here under its own. */
    private boolean mayBe(Dossier dossier, Dossier other) {
        return other.uscc().isEmpty() || dossier.uscc().isEmpty() && !present.contains(other.key());
    }

    private static EnterpriseKey nameOf(Dossier dossier) {
        return EnterpriseKey.of(Optional.empty(), dossier.name());
    }
}
