package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.SUBDISTRICT_FROM_SHEET;
import static dev.tenglong.diagnostics.IntakeCode.SUBDISTRICT_UNCLEAR;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import java.util.List;
import java.util.Optional;

/**
 * The subdistrict that all rows of a sheet belong to (整表的街道): where no column says it, the name of the sheet or the
 * title may, if it names exactly one.
 *
 * @param from where it was learnt, for people: 工作表名
 */
public record SheetSubdistrict(Region region, String from) {

    /** After every table with a column of its own. */
    private static final int RANK = 1_000;

    /**
     * The one the name of the sheet names, else the one the title names; neither where they contradict each other.
     *
     * @param titled the name of the sheet that counts as part of its title
     * @param title  what stands above the header
     */
    static Optional<SheetSubdistrict> find(
            RegionTable regions, String titled, String title, Location.Sheet sheet, Findings findings) {
        List<Region> byName = regions.namedBy(titled);
        List<Region> byTitle = regions.namedIn(title);
        boolean contradict = byName.size() == 1 && byTitle.size() == 1 && !byName.equals(byTitle);
        if (contradict) {
            findings.add(Diagnostic.of(
                    SUBDISTRICT_UNCLEAR,
                    sheet,
                    "工作表名是" + byName.get(0).name() + "，标题写着" + byTitle.get(0).name() + "，各行的所属街道按未填处理"));
            return Optional.empty();
        }
        if (byName.size() == 1) {
            return Optional.of(new SheetSubdistrict(byName.get(0), "工作表名"));
        }
        return byName.isEmpty() && byTitle.size() == 1
                ? Optional.of(new SheetSubdistrict(byTitle.get(0), "标题"))
                : Optional.empty();
    }

    void report(Location.Sheet sheet, Findings findings) {
        findings.add(Diagnostic.of(SUBDISTRICT_FROM_SHEET, sheet, "各行的所属街道取自" + from + "：" + region.name()));
    }

    /** A column that is nowhere in the sheet: its place in a row is the row. */
    SourceColumn column() {
        return new SourceColumn(Field.SUBDISTRICT, 0, from + "“" + region.name() + "”", Optional.empty(), RANK, false);
    }
}
