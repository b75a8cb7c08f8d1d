package dev.tenglong.intake;

import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merged cells below the header (向下填充): a name or subdistrict merged over several rows belongs to each of them. Amounts
 * are never repeated.
 */
final class FillDown {

    private final Map<Integer, List<MergedRange>> byColumn = new HashMap<>();
    private final Map<MergedRange, RawCell> values = new HashMap<>();

    FillDown(List<MergedRange> merges, int headerRow, List<SourceColumn> columns) {
        for (SourceColumn column : columns) {
            if (!column.field().isQuantity() && column.field() != Field.SERIAL) {
                List<MergedRange> here = merges.stream()
                        .filter(m -> m.firstRow() > headerRow && m.lastRow() > m.firstRow())
                        .filter(m -> m.firstColumn() == column.column())
                        .toList();
                if (!here.isEmpty()) {
                    byColumn.put(column.column(), new ArrayList<>(here));
                }
            }
        }
    }

    SheetRow apply(SheetRow row) {
        if (byColumn.isEmpty()) {
            return row;
        }
        var replaced = new HashMap<Integer, RawCell>();
        byColumn.forEach((column, merges) -> merges.forEach(merge -> {
            if (merge.contains(row.number(), column)) {
                if (merge.firstRow() == row.number()) {
                    values.put(merge, row.cell(column));
                } else {
                    replaced.put(column, values.getOrDefault(merge, RawCell.BLANK));
                }
            }
        }));
        return replaced.isEmpty() ? row : new ReplacedCells(row, replaced);
    }
}
