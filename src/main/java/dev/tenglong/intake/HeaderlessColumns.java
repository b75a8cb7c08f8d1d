package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.CELLS_WITHOUT_HEADER;
import static dev.tenglong.diagnostics.IntakeCode.COLUMN_WITHOUT_HEADER;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in rows of data under no header (表头之外的内容): nobody can say what it is, so it is told, not read. */
final class HeaderlessColumns {

    /** Further to the right nothing belongs to a table. */
    private static final int LAST = 256;

    private static final int MOST_NAMED = 5;

    private final boolean[] headed = new boolean[LAST + 1];
    private final Map<Integer, Tally> found = new TreeMap<>();
    private int lastHeaded;
    private boolean gaps;
    private int rows;

    /** What one column holds. */
    private static final class Tally {
        private int filled;
        private int figures;
        private int numbered;
        private long last;
        private String sample = "";
    }

    /** @param read columns that are read though they have no header, because a person said so */
    HeaderlessColumns(Header header, Collection<SourceColumn> read) {
        header.paths().keySet().forEach(this::mark);
        read.forEach(column -> mark(column.column()));
        for (int column = 1; column <= lastHeaded; column++) {
            gaps |= !headed[column];
        }
    }

    private void mark(int column) {
        if (column >= 1 && column <= LAST) {
            headed[column] = true;
            lastHeaded = Math.max(lastHeaded, column);
        }
    }

    /** Takes in a row of data. */
    void take(SheetRow row) {
        rows++;
        int last = Math.min(LAST, row.lastColumn());
        for (int column = gaps ? 1 : lastHeaded + 1; column <= last; column++) {
            if (!headed[column] && !row.cell(column).isBlank()) {
                take(found.computeIfAbsent(column, c -> new Tally()), row.cell(column));
            }
        }
    }

    private static void take(Tally tally, RawCell cell) {
        String text = cell.text().strip();
        tally.filled++;
        tally.sample = tally.sample.isEmpty() ? text : tally.sample;
        if (cell instanceof RawCell.Number || FieldShape.isFigure(text) && !FieldShape.isNoFigure(text)) {
            tally.figures++;
            long number = text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
            tally.numbered += number == tally.last + 1 ? 1 : 0;
            tally.last = number;
        }
    }

    /** After the last row. Rows numbered 1, 2, 3 under no header are numbers of rows. */
    void report(SourceTable table, Findings findings) {
        found.values().removeIf(tally -> tally.numbered == tally.filled);
        var place = new Location.Sheet(table.file(), table.sheet());
        Map<Integer, Tally> figures = new TreeMap<>(found);
        figures.values().removeIf(tally -> tally.figures * 2 < rows);
        if (!figures.isEmpty()) {
            Tally first = figures.values().iterator().next();
            findings.add(Diagnostic.of(
                            COLUMN_WITHOUT_HEADER, place, named(figures) + " 列没有表头，却有 " + first.figures + " 行数字，未读取")
                    .excerpt(first.sample));
        }
        found.keySet().removeAll(figures.keySet());
        if (!found.isEmpty()) {
            findings.add(Diagnostic.of(CELLS_WITHOUT_HEADER, place, named(found) + " 列没有表头，其中的内容未读取")
                    .excerpt(found.values().iterator().next().sample));
        }
    }

    private static String named(Map<Integer, Tally> columns) {
        return columns.keySet().stream()
                        .limit(MOST_NAMED)
                        .map(Location.Cell::letters)
                        .collect(Collectors.joining("、"))
                + (columns.size() > MOST_NAMED ? " 等" : "");
    }
}
