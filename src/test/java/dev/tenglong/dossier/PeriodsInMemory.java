package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Recorded periods as a test lays them down. */
public final class PeriodsInMemory implements EarlierPeriods {

    private final Map<Period, Revision> revisions = new TreeMap<>();
    private final Map<Period, List<Dossier>> dossiers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    public PeriodsInMemory record(Revision revision, List<Dossier> of) {
        revisions.put(revision.period(), revision);
        dossiers.put(revision.period(), of);
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
            List<Dossier> same = dossiers.get(period).stream()
                    .filter(d -> key.isCode()
                            ? d.key().equals(key)
                            : EnterpriseName.key(d.name()).equals(key.value().substring(1)))
                    .toList();
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
