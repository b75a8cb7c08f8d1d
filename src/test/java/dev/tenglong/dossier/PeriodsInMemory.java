package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Recorded periods as a test lays them down. */
public final class PeriodsInMemory implements EarlierPeriods {

    private final Map<Period, Revision> revisions = new TreeMap<>();
    private final Map<Period, Map<EnterpriseKey, List<Dossier>>> dossiers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    public PeriodsInMemory record(Revision revision, List<Dossier> of) {
        revisions.put(revision.period(), revision);
        Map<EnterpriseKey, List<Dossier>> byKey = new HashMap<>();
        for (Dossier dossier : of) {
            byKey.computeIfAbsent(dossier.key(), k -> new ArrayList<>()).add(dossier);
            if (dossier.key().isCode()) {
                byKey.computeIfAbsent(EnterpriseKey.of(Optional.empty(), dossier.name()), k -> new ArrayList<>())
                        .add(dossier);
            }
        }
        dossiers.put(revision.period(), byKey);
        return this;
    }

    @Override
    public List<Period> periods() {
        return List.copyOf(revisions.keySet());
    }

    @Override
    public Revision revision(Period period) {
        return revisions.get(period);
    }

    @Override
    public Map<EnterpriseKey, Dossier> dossiers(Period period, Collection<EnterpriseKey> keys) {
        keys.forEach(key -> asked.add(period + " " + key));
        Map<EnterpriseKey, Dossier> found = new HashMap<>();
        for (EnterpriseKey key : keys) {
            List<Dossier> same = dossiers.get(period).getOrDefault(key, List.of());
            if (same.size() == 1) {
                found.put(key, same.get(0));
            }
        }
        return found;
    }

    /** What was asked for so far: period and key. */
    List<String> asked() {
        return asked;
    }
}
