package dev.tenglong.enterprise;

import dev.tenglong.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The subdistricts and responsible bodies of a district (街道与责任主体), found by any of the names they arrive with. */
public final class RegionTable {

    private static final Pattern OFFICE = Pattern.compile("(人民政府)?(街道办事处|街道办|办事处)$");

    private static final int MOST_BESIDE = 6;
    private static final int LONG_NAME = 5;

    private final Pattern above;
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Map<String, Optional<Region>> found = new HashMap<>();

    /** @param districtName such as 拱墅区; before a subdistrict's name it is ignored, with province and city or without */
    public RegionTable(String districtName) {
        this.above = Pattern.compile(
                "^(\\p{IsHan}{2,10}(省|自治区))?(\\p{IsHan}{2,10}(市|州|地区))?" + Pattern.quote(districtName) + "(?=.)");
    }

    /** Adds a region under its name and aliases. Returns false where one of them already names another region. */
    public boolean add(Region region, List<String> aliases) {
        regions.add(region);
        found.clear();
        boolean unique = put(region.name(), region);
        unique &= put(region.code(), region);
        for (String alias : aliases) {
            unique &= put(alias, region);
        }
        return unique;
    }

    private boolean put(String name, Region region) {
        Region before = byName.putIfAbsent(key(name), region);
        return before == null || before.equals(region);
    }

    /** The region a cell means: 米市巷, 米市巷街道, 米市巷街道办事处, 拱墅区米市巷街道, 330105001. */
    public Optional<Region> find(String text) {
        return found.computeIfAbsent(text, t -> Optional.ofNullable(byName.get(key(t))));
    }

    /**
     * The regions that the name of a sheet means: the one it is the name of, else those it holds, with 街道 or without, as
     * long as little else stands there.
     */
    public List<Region> namedBy(String sheet) {
        Optional<Region> whole = find(sheet);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Region> inFull = namedIn(sheet);
        long characters = sheet.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return inFull.isEmpty()
                ? occurring(sheet, name -> characters - name.length() <= MOST_BESIDE ? name : "")
                : inFull;
    }

    /** The regions that a text holds in full: a short name such as 小河 may be anything. */
    public List<Region> namedIn(String text) {
        return occurring(text, name -> name.length() < LONG_NAME ? name + "街道" : name);
    }

    /** @param sought what must occur for a name; nothing where it is not to be looked for */
    private List<Region> occurring(String text, UnaryOperator<String> sought) {
        String folded = FoldedText.tight(text);
        Set<String> names = byName.keySet().stream()
                .filter(name -> !sought.apply(name).isEmpty() && folded.contains(sought.apply(name)))
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> names.stream().noneMatch(longer -> !longer.equals(name) && longer.contains(name)))
                .map(byName::get)
                .distinct()
                .sorted()
                .toList();
    }

    /** In the order of the configuration. */
    public List<Region> all() {
        return List.copyOf(regions);
    }

    private String key(String text) {
        String folded = above.matcher(FoldedText.tight(text)).replaceFirst("");
        folded = OFFICE.matcher(folded).replaceFirst("街道").replace("街道街道", "街道");
        return folded.length() > 2 && folded.endsWith("街道") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
