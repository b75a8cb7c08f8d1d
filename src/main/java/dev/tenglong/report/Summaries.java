package dev.tenglong.report;

import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups a screening by subdistrict and by sector (街道汇总、行业汇总). Every enterprise is in exactly one group of each. */
final class Summaries {

    private final RegionTable regions;
    private final SectorTable sectors;

    Summaries(RegionTable regions, SectorTable sectors) {
        this.regions = regions;
        this.sectors = sectors;
    }

    /** Every subdistrict and responsible body, those without an enterprise too; then the unknown ones. */
    Collection<Tally> bySubdistrict(ScreeningRecord record) {
        Map<String, Tally> groups = new LinkedHashMap<>();
        for (Region region : regions.all()) {
            groups.put(region.code(), new Tally(region.name()));
        }
        var membership = new Membership(record.list());
        var unknown = new Tally("街道未知");
        for (Verdict verdict : record.verdicts()) {
            Optional<Region> region = verdict.dossier().region();
            Tally tally = region.map(r -> groups.computeIfAbsent(r.code(), code -> new Tally(r.name())))
                    .orElse(unknown);
            tally.add(verdict, membership.isOnList(verdict.dossier()));
        }
        List<Tally> all = new ArrayList<>(groups.values());
        all.add(unknown);
        return all;
    }

    /** The divisions (大类) that occur, by code; then the unknown ones. */
    Collection<Tally> bySector(ScreeningRecord record) {
        Map<String, Tally> groups = new TreeMap<>();
        var membership = new Membership(record.list());
        for (Verdict verdict : record.verdicts()) {
            String division = verdict.dossier().sector().map(Sector::division).orElse("~");
            groups.computeIfAbsent(division, this::division).add(verdict, membership.isOnList(verdict.dossier()));
        }
        return groups.values();
    }

    Tally total(ScreeningRecord record) {
        var total = new Tally("合计");
        var membership = new Membership(record.list());
        record.verdicts().forEach(v -> total.add(v, membership.isOnList(v.dossier())));
        return total;
    }

    private Tally division(String code) {
        if (code.equals("~")) {
            return new Tally("行业未知");
        }
        return new Tally(sectors.name(code).map(name -> code + " " + name).orElse(code));
    }
}
