package dev.tenglong.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a district may set itself targets for: the indicators, and their change against the year before. Settings know no
 * indicators, so the names stand here once more; a test holds the two lists together.
 */
final class TargetNames {

    private static final Map<String, String> IDS = new LinkedHashMap<>();

    static {
        add("tax-per-mu", "亩均税收");
        add("value-added-per-mu", "亩均增加值");
        add("value-added-per-tce", "单位能耗增加值");
        add("energy-per-value-added", "单位增加值能耗");
        add("labour-productivity", "全员劳动生产率");
        add("rd-intensity", "R&D经费占比");
        add("value-added-per-pollutant", "单位排放增加值");
        add("tax-per-power", "单位电耗税收");
        add("revenue-per-mu", "亩均营业收入");
    }

    private TargetNames() {}

    private static void add(String id, String label) {
        IDS.put(id, id);
        IDS.put(label, id);
        IDS.put(id + "-change", id + "-change");
        IDS.put(label + "变化", id + "-change");
    }

    static Collection<String> allowed() {
        return IDS.keySet();
    }

    static Optional<String> id(String name) {
        return Optional.ofNullable(IDS.get(name));
    }
}
