package dev.tenglong.intake;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns whose blanks repeat the value above, because a person said so (映射指定的向下填充). Only from data row to data row: a
 * subtotal ends a group.
 */
final class CarryDown {

    private final List<Integer> columns;
    private final Map<Integer, RawCell> above = new HashMap<>();

    CarryDown(Set<Field> fields, List<SourceColumn> columns) {
        this.columns = columns.stream()
                .filter(c -> fields.contains(c.field()))
                .map(SourceColumn::column)
                .toList();
    }

    SheetRow apply(SheetRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        var replaced = new HashMap<Integer, RawCell>();
        for (int column : columns) {
            RawCell cell = row.cell(column);
            if (!cell.isBlank()) {
                above.put(column, cell);
            } else if (above.containsKey(column)) {
                replaced.put(column, above.get(column));
            }
        }
        return replaced.isEmpty() ? row : new ReplacedCells(row, replaced);
    }

    void endGroup() {
        above.clear();
    }
}
