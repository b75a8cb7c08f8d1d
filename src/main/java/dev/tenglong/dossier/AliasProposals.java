package dev.tenglong.dossier;

import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.Uscc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Looks for enterprises that a name without a code may mean (别名建议), by the likeness of what distinguishes names: place and
 * legal form, which half the district shares, are left out. Likeness is 1 − edits ÷ length of the longer one.
 */
public final class AliasProposals {

    /** Of four characters, which most names come down to, one may differ; of three none. */
    private static final int LIKE_ENOUGH = 70;

    private static final int MOST = 3;

    /** A table that lacks its codes altogether is not mended with a table of aliases. */
    private static final int MOST_NAMES = 1_000;

    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\((?:有限合伙|普通合伙|特殊普通合伙|个体工商户|集团|股份)\\)|有限责任公司|有限公司|公司|股份|集团|厂$|[()]");
    private static final Pattern PLACE = Pattern.compile("浙江省?|杭州市?|拱墅区?|下城区?|中国");
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private static final Comparator<Scored> LIKELIEST = Comparator.comparingInt(Scored::core)
            .thenComparingInt(Scored::whole)
            .reversed()
            .thenComparing(scored -> scored.known().enterprise().uscc())
            .thenComparing(scored -> scored.known().key());

    private final List<Known> known = new ArrayList<>();
    private final Map<String, BitSet> byPair = new HashMap<>();

    /** @param core what distinguishes the name */
    private record Known(KnownName enterprise, String key, String core) {}

    /** Likeness in hundredths, of what distinguishes the names and of the whole. */
    private record Scored(Known known, int core, int whole) {}

    /** @param names of this period and earlier ones; their order decides nothing */
    public AliasProposals(Collection<KnownName> names) {
        var seen = new HashSet<List<String>>();
        for (KnownName name : names) {
            String key = EnterpriseName.key(name.name());
            if (seen.add(List.of(name.uscc().value(), key))) {
                String core = core(key);
                pairs(core)
                        .forEach(pair ->
                                byPair.computeIfAbsent(pair, p -> new BitSet()).set(known.size()));
                known.add(new Known(name, key, core));
            }
        }
    }

    /** At most three for each name, the likeliest first. */
    public List<AliasProposal> of(Collection<OpenName> names) {
        return names.stream().limit(MOST_NAMES).flatMap(this::of).toList();
    }

    private Stream<AliasProposal> of(OpenName open) {
        String key = EnterpriseName.key(open.name());
        String core = core(key);
        var sharing = new BitSet();
        pairs(core).stream().filter(byPair::containsKey).map(byPair::get).forEach(sharing::or);
        Map<Uscc, Scored> best = new LinkedHashMap<>();
        sharing.stream()
                .mapToObj(known::get)
                .map(one -> new Scored(one, alike(core, one.core()), alike(key, one.key())))
                .filter(scored -> scored.core() >= LIKE_ENOUGH)
                .sorted(LIKELIEST)
                .forEach(scored -> best.putIfAbsent(scored.known().enterprise().uscc(), scored));
        return best.values().stream()
                .limit(MOST)
                .map(scored -> new AliasProposal(
                        open.name(),
                        open.place(),
                        scored.known().enterprise().uscc(),
                        scored.known().enterprise().name(),
                        BigDecimal.valueOf(scored.core(), 2)));
    }

    /** Of what distinguishes two names, in hundredths. */
    static int likeness(String one, String other) {
        return alike(core(EnterpriseName.key(one)), core(EnterpriseName.key(other)));
    }

    private static int alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        return shorter * 100 < longer * LIKE_ENOUGH ? 0 : (longer - EDITS.apply(one, other)) * 100 / longer;
    }

    private static String core(String key) {
        String core = PLACE.matcher(LEGAL_FORM.matcher(key).replaceAll("")).replaceAll("");
        return core.isEmpty() ? key : core;
    }

    /** Any two characters in sequence. Names with none in common are not compared at all. */
    private static Set<String> pairs(String core) {
        return core.length() < 2
                ? Set.of(core)
                : IntStream.range(0, core.length() - 1)
                        .mapToObj(i -> core.substring(i, i + 2))
                        .collect(Collectors.toSet());
    }
}
