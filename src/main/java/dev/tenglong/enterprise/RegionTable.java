package dev.tenglong.enterprise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subdistricts and responsible bodies of a district (街道与责任主体), found by any of the names they arrive with. */
public final class RegionTable {

    private final String districtName;
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Map<String, Optional<Region>> found = new HashMap<>();

    /** @param districtName such as 拱墅区; written before a subdistrict's name it is ignored */
    public RegionTable(String districtName) {
        this.districtName = districtName;
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
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
        folded = folded.replaceFirst("^(浙江省)?(杭州市)?(" + java.util.regex.Pattern.quote(districtName) + ")(?=.)", "");
        folded = folded.replaceFirst("(人民政府)?(街道办事处|街道办|办事处)$", "街道").replace("街道街道", "街道");
        return folded.length() > 2 && folded.endsWith("街道") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
