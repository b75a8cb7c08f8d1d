package dev.tenglong.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The subdistricts and responsible bodies of a district (街道与责任主体), found by any of the names they arrive with. */
public final class RegionTable {

    private static final Pattern OFFICE = Pattern.compile("(人民政府)?(街道办事处|街道办|办事处)$");

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

    /** In the order of the configuration. */
    public List<Region> all() {
        return List.copyOf(regions);
    }

    private String key(String text) {
        String folded = above.matcher(FoldedText.of(text)).replaceFirst("");
        folded = OFFICE.matcher(folded).replaceFirst("街道").replace("街道街道", "街道");
        return folded.length() > 2 && folded.endsWith("街道") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
