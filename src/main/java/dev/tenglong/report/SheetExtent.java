package dev.tenglong.report;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderChoice;
import dev.tenglong.intake.header.HeaderFinder;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbook;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * How large a sheet is and where its header is (表的范围): asked before it is copied, since rows are written from top to bottom.
 *
 * @param widths of the columns in half-width characters, as their contents ask for
 * @param hidden the columns that people do not see
 */
record SheetExtent(
        int lastRow,
        int lastColumn,
        Map<Integer, Integer> widths,
        Optional<Header> header,
        List<MergedRange> merges,
        Set<Integer> hidden) {

    static SheetExtent of(Workbook book, SheetInfo sheet, HeaderFinder finder)
            throws IOException, UnusableInputException {
        List<MergedRange> merges = book.merges(sheet);
        var grid = new HeaderGrid(merges);
        var widths = new ColumnWidths();
        var last = new int[2];
        book.rows(sheet, row -> {
            if (row.number() <= HeaderGrid.ROWS) {
                grid.add(row);
            }
            widths.add(row);
            last[0] = row.number();
            last[1] = Math.max(last[1], row.lastColumn());
            return true;
        });
        Optional<Header> header = finder.find(grid, sheet.titled()).map(HeaderChoice::header);
        return new SheetExtent(last[0], last[1], widths.of(header), header, merges, book.hiddenColumns(sheet));
    }

    /** Whether a copy with one column more can be opened at all. */
    boolean fits() {
        return lastRow <= SpreadsheetVersion.EXCEL2007.getMaxRows()
                && lastColumn < SpreadsheetVersion.EXCEL2007.getMaxColumns();
    }

    /** The last column of the table; a stray cell may stand further out. */
    int tableColumns() {
        return header.map(h -> h.paths().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    /** The row that carries the mark: the last of the header, or the first where there is none. */
    int markRow() {
        return header.map(Header::lastRow).orElse(1);
    }

    int firstHeaderRow() {
        return header.map(Header::firstRow).orElse(1);
    }

    /** Whether a cell is the first of several that are one. */
    boolean isMergedAcross(int row, int column) {
        return merges.stream()
                .anyMatch(merge ->
                        merge.firstRow() == row && merge.firstColumn() == column && merge.lastColumn() > column);
    }

    /** The headers as texts, by column. */
    Map<Integer, String> headers() {
        return header.map(h -> h.paths().keySet().stream().collect(Collectors.toMap(c -> c, h::text)))
                .orElse(Map.of());
    }

    int width(int column) {
        return widths.getOrDefault(column, ColumnWidths.NARROWEST);
    }
}
