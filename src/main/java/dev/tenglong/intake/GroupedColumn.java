package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.COLUMN_GROUPED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.sheet.SheetRow;

/**
 * Watches a column for values that stand only in the first row of their group (分组填写的列), as merged cells leave them when
 * a table is saved as text. Which rows belong to a value nobody can know, so nothing is filled; a mapping can say it.
 */
final class GroupedColumn {

    private final SourceColumn column;
    private final RowNumbers blank = new RowNumbers();
    private int values;
    private int firstBlank;
    private String before = "";
    private boolean repeats;

    GroupedColumn(SourceColumn column) {
        this.column = column;
    }

    /** @param identified whether the row says by other means which enterprise it is of */
    void take(SheetRow row, boolean identified) {
        String text = row.cell(column.column()).text().strip();
        if (text.isEmpty() && identified && column.field() == Field.NAME) {
            return;
        }
        if (!text.isEmpty()) {
            values++;
            repeats |= text.equals(before);
        } else if (values > 0) {
            blank.add(row.number());
            firstBlank = firstBlank == 0 ? row.number() : firstBlank;
        }
        before = text;
    }

    /** Where each value is written in every row of its own, a blank is just one that was left out. */
    void report(SourceTable table, Findings findings) {
        if (!repeats && blank.count() > 1 && blank.count() >= values) {
            findings.add(Diagnostic.of(
                    COLUMN_GROUPED,
                    new Location.Cell(table.file(), table.sheet(), firstBlank, column.column()),
                    column.label() + "只在每组首行填写，" + blank.shown(5) + "空着，共 " + blank.count() + " 行，按未填处理"));
        }
    }
}
