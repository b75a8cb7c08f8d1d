package dev.tenglong.enterprise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the office has settled about names (企业别名): the code that a name as written stands for. */
public final class AliasTable {

    /**
     * One name and its code.
     *
     * @param line where it stands in the file, so that a finding can name it
     */
    public record Alias(Uscc uscc, String name, int line) {}

    private final Map<String, Alias> byName = new HashMap<>();
    private final Map<Uscc, Integer> toBeListed = new HashMap<>();

    /** Adds an alias; answers with the one that already settles this name in another way, and keeps that. */
    public Optional<Alias> add(Alias alias) {
        if (RegisteredCodes.isToBeListed(alias.uscc())) {
            toBeListed.putIfAbsent(alias.uscc(), alias.line());
        }
        Alias before = byName.putIfAbsent(EnterpriseName.key(alias.name()), alias);
        return Optional.ofNullable(before).filter(other -> !other.uscc().equals(alias.uscc()));
    }

    /** The codes among them that only count because they stand here. */
    public RegisteredCodes registered() {
        return new RegisteredCodes(toBeListed);
    }

    /** The alias of a name, in whatever spelling the name comes. */
    public Optional<Alias> find(String name) {
        return byName.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(EnterpriseName.key(name)));
    }
}
