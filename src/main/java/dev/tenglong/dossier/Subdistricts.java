package dev.tenglong.dossier;

import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where rows say their enterprise lies (所属街道): two of one name in different subdistricts may be two enterprises. */
final class Subdistricts {

    private final RegionTable regions;

    Subdistricts(RegionTable regions) {
        this.regions = regions;
    }

    /** Those that rows name and that are known. */
    Set<Region> of(List<SourceRow> rows) {
        var named = new LinkedHashSet<Region>();
        for (SourceRow row : rows) {
            if (row.reading(Field.SUBDISTRICT) instanceof Reading.Word word) {
                regions.find(word.value()).ifPresent(named::add);
            }
        }
        return named;
    }

    /** Whether a row may belong to others, for all their subdistricts say. */
    boolean agree(SourceRow row, List<SourceRow> others) {
        Set<Region> own = of(List.of(row));
        Set<Region> theirs = own.isEmpty() ? Set.of() : of(others);
        return theirs.isEmpty() || theirs.containsAll(own);
    }
}
