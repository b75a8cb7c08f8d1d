package dev.tenglong.listing;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds an enterprise of one period in another (对应企业): by code; where either period has none for it, by its name, if
 * that is the name of one enterprise only.
 */
public final class Counterparts<T> {

    private final Collection<T> all;
    private final Function<T, String> name;
    private final Map<EnterpriseKey, T> byKey = new HashMap<>();
    private Map<String, Optional<T>> byName;

    public Counterparts(Collection<T> all, Function<T, EnterpriseKey> key, Function<T, String> name) {
        this.all = all;
        this.name = name;
        all.forEach(one -> byKey.put(key.apply(one), one));
    }

    /** The counterpart of an enterprise of the other period. */
    public Optional<T> of(EnterpriseKey key, String name) {
        T same = byKey.get(key);
        if (same != null) {
            return Optional.of(same);
        }
        return key.isCode()
                ? Optional.ofNullable(byKey.get(EnterpriseKey.of(Optional.empty(), name)))
                : named(EnterpriseName.key(name));
    }

    /** Folding the names of all takes longer than everything else here, and most often nobody asks by name. */
    private Optional<T> named(String folded) {
        if (byName == null) {
            byName = new HashMap<>();
            for (T one : all) {
                // A second enterprise of that name makes the name say nothing.
                byName.merge(
                        EnterpriseName.key(name.apply(one)), Optional.of(one), (first, second) -> Optional.empty());
            }
        }
        return byName.getOrDefault(folded, Optional.empty());
    }
}
