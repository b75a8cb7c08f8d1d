package dev.tenglong.intake.feedback;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;

/** A row without the column of remedies, which is ours and never data. */
record MarkedColumn(SheetRow row, int column) implements SheetRow {

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
        int last = row.lastColumn();
        while (last > 0 && cell(last) == RawCell.BLANK) {
            last--;
        }
        return last;
    }

    @Override
    public RawCell cell(int at) {
        return at == column ? RawCell.BLANK : row.cell(at);
    }
}
