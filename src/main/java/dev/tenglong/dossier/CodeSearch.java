package dev.tenglong.dossier;

import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.enterprise.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds the code of a row that has none (按名称找代码): by its name where that is one enterprise's only, else by the alias
 * table. Names of before count as names; what they join is told apart.
 */
final class CodeSearch {

    /** What the search came to. */
    sealed interface Answer {}

    /** @param former whether a name of before was needed */
    record ByName(Uscc uscc, boolean former) implements Answer {}

    record ByAlias(Alias alias) implements Answer {}

    /** The name says one thing, the alias table another. */
    record Contradiction(Alias alias, Set<Uscc> byName) implements Answer {}

    /** @param candidates how many enterprises bear the name; one where the subdistrict speaks against it */
    record Unclear(int candidates) implements Answer {}

    /** Nobody with a code bears the name. */
    record Nobody() implements Answer {}

    private final AliasTable aliases;
    private final Map<String, Set<Uscc>> bearers = new HashMap<>();
    private final Map<String, Set<Uscc>> bearersBefore = new HashMap<>();

    CodeSearch(AliasTable aliases) {
        this.aliases = aliases;
    }

    /** Learns that an enterprise bears a name, as written. */
    void learn(Uscc code, String name) {
        note(bearers, EnterpriseName.key(name), code);
        WrittenName written = WrittenName.of(name);
        if (written.isAnnotated()) {
            note(bearers, EnterpriseName.key(written.current()), code);
            written.former().forEach(former -> note(bearersBefore, EnterpriseName.key(former), code));
        }
    }

    private static void note(Map<String, Set<Uscc>> names, String key, Uscc code) {
        names.computeIfAbsent(key, n -> new HashSet<>()).add(code);
    }

    /** @param mayBe whether nothing else the row says speaks against a code */
    Answer find(String name, Predicate<Uscc> mayBe) {
        String whole = EnterpriseName.key(name);
        Set<Uscc> codes = candidates(whole, WrittenName.of(name));
        List<Uscc> possible = codes.stream().filter(mayBe).toList();
        Optional<Alias> alias = aliases.find(name);
        boolean unique = possible.size() == 1;
        if (alias.isPresent()
                && !codes.isEmpty()
                && !(unique ? possible : codes).contains(alias.get().uscc())) {
            return new Contradiction(alias.get(), codes);
        }
        if (unique) {
            Uscc code = possible.get(0);
            return new ByName(code, !bearers.getOrDefault(whole, Set.of()).contains(code));
        }
        if (alias.isPresent()) {
            return new ByAlias(alias.get());
        }
        return codes.isEmpty() ? new Nobody() : new Unclear(codes.size());
    }

    /** Those who bear or bore the name as it stands; where it names several and nobody bears it so, each of them. */
    private Set<Uscc> candidates(String whole, WrittenName written) {
        Set<Uscc> codes = new TreeSet<>(whoever(whole));
        if (codes.isEmpty() && written.isAnnotated()) {
            written.keys().forEach(key -> codes.addAll(whoever(key)));
        }
        return codes;
    }

    private Set<Uscc> whoever(String key) {
        Set<Uscc> all = new HashSet<>(bearers.getOrDefault(key, Set.of()));
        all.addAll(bearersBefore.getOrDefault(key, Set.of()));
        return all;
    }
}
