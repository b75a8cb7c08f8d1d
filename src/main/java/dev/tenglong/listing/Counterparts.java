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

    private final Map<EnterpriseKey, T> byKey = new HashMap<>();
    private final Map<String, Optional<T>> byName = new HashMap<>();

    public Counterparts(Collection<T> all, Function<T, EnterpriseKey> key, Function<T, String> name) {
        for (T one : all) {
            byKey.put(key.apply(one), one);
            // A second enterprise of that name makes the name say nothing.
            byName.merge(EnterpriseName.key(name.apply(one)), Optional.of(one), (first, second) -> Optional.empty());
        }
    }

    /** The counterpart of an enterprise of the other period. */
    public Optional<T> of(EnterpriseKey key, String name) {
        T same = byKey.get(key);
        if (same != null) {
            return Optional.of(same);
        }
        EnterpriseKey nameless = EnterpriseKey.of(Optional.empty(), name);
        return key.isCode()
                ? Optional.ofNullable(byKey.get(nameless))
                : byName.getOrDefault(EnterpriseName.key(name), Optional.empty());
    }
}
