package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.PICTURES_OVER_CELLS;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Empty cells of figures that a picture lies over (盖着图片的空白格): it may show what was to be typed there. */
final class PicturesOver {

    private final SourceTable table;
    private final int headerRow;
    private final List<MergedRange> pictures;
    private final List<SourceColumn> figures;
    private final int identity;
    private final Map<Integer, RowNumbers> rows = new TreeMap<>();

    /** @param headerRow the last row of the header */
    PicturesOver(SourceTable table, int headerRow, List<MergedRange> pictures) {
        this.table = table;
        this.headerRow = headerRow;
        this.pictures = pictures.stream().filter(p -> p.lastRow() > headerRow).toList();
        this.figures = table.columns().stream()
                .filter(c -> c.isInSheet() && c.field().isQuantity() && !c.isRefused())
                .toList();
        int code = table.indexOf(Field.USCC);
        int named = code >= 0 ? code : table.indexOf(Field.NAME);
        this.identity = named < 0 ? 0 : table.columns().get(named).column();
    }

    void take(SheetRow row) {
        if (pictures.isEmpty()
                || row.number() <= headerRow
                || row.cell(identity).isBlank()) {
            return;
        }
        for (SourceColumn column : figures) {
            if (row.cell(column.column()).isBlank()
                    && pictures.stream().anyMatch(p -> p.contains(row.number(), column.column()))) {
                rows.computeIfAbsent(column.column(), c -> new RowNumbers()).add(row.number());
            }
        }
    }

    /** After the last row. */
    void report(Findings findings) {
        for (SourceColumn column : figures) {
            RowNumbers over = rows.remove(column.column());
            if (over != null) {
                findings.add(Diagnostic.of(
                        PICTURES_OVER_CELLS,
                        new Location.Cell(table.file(), table.sheet(), headerRow, column.column()),
                        column.label() + over.shown(3) + "空着，上面盖着图片，按空白处理"));
            }
        }
    }
}
