package dev.tenglong.report;

import dev.tenglong.intake.sheet.MergedRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Merges the cells of a copy as in its source. Ranges that overlap are left apart: no spreadsheet program opens those. */
final class MergedCells {

    /** A higher range is no subdistrict with its enterprises but an accident, or worse. */
    private static final int HIGHEST = 5_000;

    private final Map<Integer, List<MergedRange>> byRow = new HashMap<>();

    private MergedCells() {}

    static void copy(CopyPlan plan, SXSSFSheet sheet) {
        var merged = new MergedCells();
        for (MergedRange range : plan.extent().merges()) {
            boolean inSight = range.lastColumn() <= plan.extent().lastColumn()
                    && range.lastRow() <= plan.extent().lastRow()
                    && (!plan.mark().excerpt()
                            || range.lastRow() <= plan.extent().markRow());
            if (inSight && merged.take(range)) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        range.firstRow() - 1, range.lastRow() - 1, range.firstColumn() - 1, range.lastColumn() - 1));
            }
        }
    }

    private boolean take(MergedRange range) {
        boolean single = range.firstRow() == range.lastRow() && range.firstColumn() == range.lastColumn();
        if (single || range.lastRow() - range.firstRow() > HIGHEST) {
            return false;
        }
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (MergedRange other : byRow.getOrDefault(row, List.of())) {
                if (other.firstColumn() <= range.lastColumn() && other.lastColumn() >= range.firstColumn()) {
                    return false;
                }
            }
        }
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(range);
        }
        return true;
    }
}
