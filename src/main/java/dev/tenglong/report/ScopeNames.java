package dev.tenglong.report;

import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.policy.Threshold;
import dev.tenglong.settings.Office;
import java.util.HashMap;
import java.util.Map;

/** What the scopes of rules are called (适用范围的名称): C17 纺织业, 330105 拱墅区. */
public final class ScopeNames {

    private static final String ALL = "all";

    private final SectorTable sectors;
    private final Map<String, String> regions = new HashMap<>();

    public ScopeNames(Office office, RegionTable regions, SectorTable sectors) {
        this.sectors = sectors;
        this.regions.putAll(office.responsibleBodies());
        this.regions.put(office.districtCode(), office.districtName());
        for (Region region : regions.all()) {
            this.regions.put(region.code(), region.name());
        }
    }

    /** Code and name; 全部 for all. */
    public String sector(String scope) {
        return scope.equals(ALL)
                ? "全部"
                : sectors.name(scope).map(name -> scope + " " + name).orElse(scope);
    }

    /** The name, or the code where it has none here; 全部 for all. */
    public String region(String scope) {
        return scope.equals(ALL) ? "全部" : regions.getOrDefault(scope, scope);
    }

    /** Whom a rule is for and since when. */
    public String scope(Threshold threshold) {
        return "行业 " + sector(threshold.sector()) + "，地区 " + region(threshold.region()) + "，"
                + threshold.effectiveFrom() + " 起";
    }

    /** Why a rule that matches too gives way to the one chosen. */
    public String whyBeaten(Threshold beaten, Threshold chosen) {
        return beaten.sector().equals(chosen.sector())
                ? "行业相同，地区不如“" + region(chosen.region()) + "”具体"
                : "行业不如“" + sector(chosen.sector()) + "”具体";
    }
}
