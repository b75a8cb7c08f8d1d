package dev.tenglong.run;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.PersonalData;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.enterprise.UsccReading;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the one enterprise that somebody means by a code, a name or a part of either (查找企业). */
final class EnterpriseSearch {

    private static final int MOST_CANDIDATES = 10;

    /** Fewer characters of a code are in too many codes to mean one. */
    private static final int SHORTEST_PART_OF_A_CODE = 6;

    /**
     * An enterprise on record.
     *
     * @param names in the order they came up
     * @param keys  all it may be recorded under, the best first: its code, and its names for periods without one
     */
    record Found(EnterpriseKey key, List<String> names, List<EnterpriseKey> keys) {}

    private final Ledger ledger;

    EnterpriseSearch(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws UnknownIdException where there is none, or more than one */
    Found find(String typed) throws LedgerException, UnknownIdException {
        Optional<Uscc> code = UsccReading.of(typed).uscc();
        String part = code.map(Uscc::value).orElse(typed.strip());
        SortedMap<EnterpriseKey, List<String>> all = withoutTwins(ledger.enterprises(part));
        if (part.length() < SHORTEST_PART_OF_A_CODE) {
            all.values().removeIf(names -> !haveInName(names, part));
        }
        if (all.isEmpty()) {
            throw new UnknownIdException(
                    CommandCode.NO_SUCH_ENTERPRISE,
                    "台账中没有“" + PersonalData.mask(typed) + "”这家企业",
                    List.of(),
                    CommandCode.NO_SUCH_ENTERPRISE.remedy());
        }
        SortedMap<EnterpriseKey, List<String>> exact = named(all, typed);
        SortedMap<EnterpriseKey, List<String>> meant = exact.isEmpty() ? all : exact;
        if (meant.size() > 1) {
            throw ambiguous(typed, meant);
        }
        EnterpriseKey key = meant.firstKey();
        return new Found(key, meant.get(key), keys(key, meant.get(key)));
    }

    /** An enterprise recorded under its name in one period and under its code in another is one, not two. */
    private static SortedMap<EnterpriseKey, List<String>> withoutTwins(SortedMap<EnterpriseKey, List<String>> all) {
        var single = new TreeMap<EnterpriseKey, List<String>>(all);
        single.keySet()
                .removeIf(key -> !key.isCode()
                        && all.entrySet().stream()
                                .anyMatch(other -> other.getKey().isCode() && bears(other.getValue(), key)));
        return single;
    }

    private static boolean haveInName(List<String> names, String part) {
        return names.stream().anyMatch(name -> EnterpriseName.key(name).contains(EnterpriseName.key(part)));
    }

    private static boolean bears(List<String> names, EnterpriseKey nameless) {
        return names.stream().anyMatch(name -> nameOnly(name).equals(nameless));
    }

    private static SortedMap<EnterpriseKey, List<String>> named(
            SortedMap<EnterpriseKey, List<String>> all, String name) {
        var exact = new TreeMap<EnterpriseKey, List<String>>(all);
        exact.values()
                .removeIf(names ->
                        names.stream().noneMatch(n -> EnterpriseName.key(n).equals(EnterpriseName.key(name))));
        return exact;
    }

    private static List<EnterpriseKey> keys(EnterpriseKey key, List<String> names) {
        var keys = new ArrayList<EnterpriseKey>();
        keys.add(key);
        names.stream()
                .map(EnterpriseSearch::nameOnly)
                .filter(k -> !k.equals(key))
                .forEach(keys::add);
        return keys;
    }

    private static EnterpriseKey nameOnly(String name) {
        return EnterpriseKey.of(Optional.empty(), name);
    }

    private static UnknownIdException ambiguous(String typed, Map<EnterpriseKey, List<String>> all) {
        List<String> lines = new ArrayList<>(all.entrySet().stream()
                .limit(MOST_CANDIDATES)
                .map(e -> (e.getKey().isCode() ? e.getKey().value() : "（没有代码）      ") + "  "
                        + e.getValue().get(e.getValue().size() - 1))
                .toList());
        if (all.size() > MOST_CANDIDATES) {
            lines.add("……共 " + all.size() + " 家");
        }
        return new UnknownIdException(
                CommandCode.ENTERPRISE_AMBIGUOUS,
                "“" + PersonalData.mask(typed) + "”对应 " + all.size() + " 家企业",
                lines,
                CommandCode.ENTERPRISE_AMBIGUOUS.remedy());
    }
}
