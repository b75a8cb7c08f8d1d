package dev.tenglong.intake.header;

import dev.tenglong.intake.sheet.MergedRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merged cells among the first rows of a sheet, found by place: of two ranges over one cell the first counts. */
final class HeaderMerges {

    private final Map<Integer, Row> rows = new HashMap<>();

    /** The ranges that one row lies in, by column. */
    private static final class Row {

        private final BitSet taken = new BitSet();
        private MergedRange[] ranges = new MergedRange[32];
        private boolean across;

        void take(MergedRange range) {
            across |= range.lastColumn() > range.firstColumn();
            if (range.lastColumn() >= ranges.length) {
                ranges = Arrays.copyOf(ranges, range.lastColumn() + 1);
            }
            for (int column = taken.nextClearBit(range.firstColumn());
                    column <= range.lastColumn();
                    column = taken.nextClearBit(column)) {
                ranges[column] = range;
                taken.set(column);
            }
        }
    }

    HeaderMerges(List<MergedRange> merges, int lastRow) {
        for (MergedRange merge : merges) {
            for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), lastRow); row++) {
                rows.computeIfAbsent(row, r -> new Row()).take(merge);
            }
        }
    }

    Optional<MergedRange> at(int row, int column) {
        Row ranges = rows.get(row);
        return ranges == null || column < 0 || column >= ranges.ranges.length
                ? Optional.empty()
                : Optional.ofNullable(ranges.ranges[column]);
    }

    /** Whether any range of a row is wider than one column. */
    boolean isAcross(int row) {
        return rows.containsKey(row) && rows.get(row).across;
    }
}
