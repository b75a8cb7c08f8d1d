package dev.tenglong.intake;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Map;

/** A row some of whose cells are taken from rows above it. */
record ReplacedCells(SheetRow row, Map<Integer, RawCell> replaced) implements SheetRow {

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public boolean hidden() {
        return row.hidden();
    }

    @Override
    public int lastColumn() {
        return Math.max(
                row.lastColumn(),
                replaced.keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    @Override
    public int fields() {
        return Math.max(row.fields(), lastColumn());
    }

    @Override
    public RawCell cell(int column) {
        return replaced.getOrDefault(column, row.cell(column));
    }
}
