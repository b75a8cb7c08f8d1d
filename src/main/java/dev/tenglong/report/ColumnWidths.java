package dev.tenglong.report;

import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How wide the columns of a copy are to be (列宽), from what stands in them: wide enough for nearly all of its cells, since a
 * footer below a column of serial numbers says nothing about its width.
 */
final class ColumnWidths {

    static final int NARROWEST = 6;
    private static final int WIDEST = 38;
    /** A header may be broken into lines. */
    private static final int WIDEST_FOR_HEADER = 16;

    private static final int MARGIN = 2;
    private static final int NEARLY_ALL = 92;

    /** How many cells of a column are of each width. */
    private final Map<Integer, int[]> cells = new TreeMap<>();
    /** Of the first rows, kept until it is known which of them are data. */
    private final Map<Integer, Map<Integer, Integer>> first = new HashMap<>();

    void add(SheetRow row) {
        boolean early = row.number() <= HeaderGrid.ROWS;
        for (int column = 1; column <= row.lastColumn(); column++) {
            RawCell cell = row.cell(column);
            if (!cell.isBlank()) {
                int width = Math.min(WIDEST, widest(cell.text()) + MARGIN);
                if (early) {
                    first.computeIfAbsent(row.number(), r -> new HashMap<>()).put(column, width);
                } else {
                    count(column, width);
                }
            }
        }
    }

    private void count(int column, int width) {
        cells.computeIfAbsent(column, c -> new int[WIDEST + 1])[width]++;
    }

    private static int widest(String text) {
        return text.indexOf('\n') < 0
                ? TextLines.width(text)
                : text.lines().mapToInt(TextLines::width).max().orElse(0);
    }

    Map<Integer, Integer> of(Optional<Header> header) {
        int lastHeaderRow = header.map(Header::lastRow).orElse(0);
        first.forEach((row, columns) -> {
            if (row > lastHeaderRow) {
                columns.forEach(this::count);
            }
        });
        var widths = new TreeMap<Integer, Integer>();
        cells.forEach((column, counts) -> widths.put(column, nearlyAll(counts)));
        header.map(Header::paths).orElse(Map.of()).forEach((column, path) -> {
            int wanted = Math.min(WIDEST_FOR_HEADER, widest(last(path)) + MARGIN);
            widths.merge(column, wanted, Math::max);
        });
        widths.replaceAll((column, width) -> Math.max(NARROWEST, width));
        return widths;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static int nearlyAll(int[] counts) {
        long all = Arrays.stream(counts).sum();
        long covered = 0;
        for (int width = 0; width < counts.length; width++) {
            covered += counts[width];
            if (covered * 100 >= all * NEARLY_ALL) {
                return width;
            }
        }
        return WIDEST;
    }
}
