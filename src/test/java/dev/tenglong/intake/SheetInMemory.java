package dev.tenglong.intake;

import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A workbook with one sheet, put together row by row. */
final class SheetInMemory implements Workbook {

    private final List<List<RawCell>> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    private record Row(int number, boolean hidden, List<RawCell> cells) implements SheetRow {
        @Override
        public int lastColumn() {
            return cells.size();
        }

        @Override
        public RawCell cell(int column) {
            return column >= 1 && column <= cells.size() ? cells.get(column - 1) : RawCell.BLANK;
        }
    }

    /** Adds a row of texts; gives its number. */
    int texts(List<String> texts) {
        return add(texts.stream()
                .map(t -> t.isEmpty() ? RawCell.BLANK : new RawCell.Text(t))
                .toList());
    }

    /** Adds a row; gives its number. */
    int add(List<? extends RawCell> cells) {
        rows.add(List.copyOf(cells));
        return rows.size();
    }

    /** Adds a row once more, as after a page break. */
    void again(int row) {
        rows.add(rows.get(row - 1));
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merges.add(new MergedRange(firstRow, lastRow, firstColumn, lastColumn));
    }

    void hide(int row) {
        hidden.add(row);
    }

    int size() {
        return rows.size();
    }

    @Override
    public String format() {
        return "test";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "Sheet1", false));
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException {
        try {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).isEmpty() && !handler.row(new Row(i + 1, hidden.contains(i + 1), rows.get(i)))) {
                    return;
                }
            }
        } catch (dev.tenglong.diagnostics.UnusableInputException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) {
        return List.copyOf(merges);
    }

    @Override
    public void close() {}

    /** Row by row, for whoever has to see what went wrong. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(i + 1).append(": ");
            rows.get(i)
                    .forEach(cell ->
                            text.append(cell.text().replace("\n", "\\n")).append(" | "));
            text.append('\n');
        }
        return text.append(merges).toString();
    }
}
