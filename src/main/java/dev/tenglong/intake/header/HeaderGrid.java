package dev.tenglong.intake.header;

import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first rows of a sheet, kept, with their merged cells: what a header is looked for in. */
public final class HeaderGrid {

    /** A header further down than this is not found. */
    public static final int ROWS = 60;

    /** Nobody names a column in more characters; what follows in the cell is not looked at. */
    private static final int LONGEST_TEXT = 1_000;
    /** Far more than any header and what stands above it. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final TreeMap<Integer, List<RawCell>> rows = new TreeMap<>();
    private final Map<Integer, List<String>> filled = new HashMap<>();
    private final HeaderMerges merges;
    private long characters;

    public HeaderGrid(List<MergedRange> merges) {
        this.merges = new HeaderMerges(merges, ROWS);
    }

    /** Keeps a copy of a row. */
    public void add(SheetRow row) {
        var cells = new ArrayList<RawCell>();
        for (int column = 1; column <= row.lastColumn(); column++) {
            RawCell cell = shortened(row.cell(column));
            characters += cell.text().length();
            cells.add(cell);
        }
        if (characters <= MOST_CHARACTERS) {
            rows.put(row.number(), cells);
            filled.remove(row.number());
        }
    }

    private static RawCell shortened(RawCell cell) {
        return cell instanceof RawCell.Text text && text.text().length() > LONGEST_TEXT
                ? new RawCell.Text(text.text().substring(0, LONGEST_TEXT))
                : cell;
    }

    /** Whether nothing at all stands in these rows. */
    public boolean isBlank() {
        return rows.values().stream().allMatch(cells -> cells.stream().allMatch(RawCell::isBlank));
    }

    public List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    boolean has(int row) {
        return rows.containsKey(row);
    }

    int lastColumn(int row) {
        return rows.getOrDefault(row, List.of()).size();
    }

    /** The text of a cell as stored: within a merged range only its first cell has any. */
    String own(int row, int column) {
        return cell(row, column).shown().strip();
    }

    RawCell cell(int row, int column) {
        List<RawCell> cells = rows.getOrDefault(row, List.of());
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : RawCell.BLANK;
    }

    /** The text a reader sees in a cell: that of its merged range, if it lies in one. */
    String seen(int row, int column) {
        return merges.at(row, column)
                .map(merge -> own(merge.firstRow(), merge.firstColumn()))
                .orElseGet(() -> own(row, column));
    }

    /** The last row of the merged range around a cell; the row itself where there is none. */
    int lastRowOf(int row, int column) {
        return merges.at(row, column).map(MergedRange::lastRow).orElse(row);
    }

    int firstRowOf(int row, int column) {
        return merges.at(row, column).map(MergedRange::firstRow).orElse(row);
    }

    boolean isMergedAcross(int row) {
        return merges.isAcross(row);
    }

    /** Cells of a row that hold something of their own. */
    public List<String> filled(int row) {
        return filled.computeIfAbsent(row, this::textsOf);
    }

    private List<String> textsOf(int row) {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= lastColumn(row); column++) {
            String text = own(row, column);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
