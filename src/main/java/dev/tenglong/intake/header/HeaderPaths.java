package dev.tenglong.intake.header;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The texts above each column (表头路径), outermost first. Every cell of a header is looked at a fixed number of times, for a
 * sheet may be 16 384 columns wide.
 */
final class HeaderPaths {

    private static final Pattern MARK = Pattern.compile("[-—－–/／]+");

    private final HeaderGrid grid;
    private final int first;
    private final int last;
    /** Without merged cells a blank beside a group belongs to the group on its left. */
    private final boolean merged;

    private final NavigableMap<Integer, List<String>> paths = new TreeMap<>();

    private HeaderPaths(HeaderGrid grid, int first, int last) {
        this.grid = grid;
        this.first = first;
        this.last = Math.min(last, HeaderGrid.ROWS);
        boolean across = false;
        for (int row = first; row <= this.last; row++) {
            across |= grid.isMergedAcross(row);
        }
        this.merged = across;
    }

    /** The paths of the header that stands in these rows, by column. */
    static Map<Integer, List<String>> of(HeaderGrid grid, int first, int last) {
        var header = new HeaderPaths(grid, first, last);
        header.collect();
        return header.paths;
    }

    private void collect() {
        int columns = 0;
        for (int row = first; row <= last; row++) {
            columns = Math.max(columns, grid.lastColumn(row));
        }
        var below = new BitSet();
        for (int row = last; row >= first; row--) {
            boolean idle = IdleRow.isIdle(grid.filled(row));
            if (!idle || row == first) {
                take(row, columns, below);
            }
            if (!idle) {
                for (int column = 1; column <= grid.lastColumn(row); column++) {
                    below.set(
                            column, below.get(column) || !grid.own(row, column).isEmpty());
                }
            }
        }
        paths.replaceAll((column, path) -> List.copyOf(path));
    }

    private void take(int row, int columns, BitSet below) {
        String group = "";
        for (int column = 1; column <= columns; column++) {
            String text = grid.own(row, column);
            if (!text.isEmpty()) {
                group = below.get(column) ? text : "";
            } else if (below.get(column)) {
                text = group;
            }
            String seen = merged ? grid.seen(row, column) : text;
            if (!seen.isEmpty() && !MARK.matcher(seen).matches()) {
                List<String> path = paths.computeIfAbsent(column, c -> new ArrayList<>());
                path.remove(seen);
                path.add(0, seen);
            }
        }
    }
}
