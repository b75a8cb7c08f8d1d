package dev.tenglong.dossier;

import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of invented tables, for tests: fields once, then the texts of each row. A ? stands for an unreadable cell, a ^ for one under a merged amount. */
final class Rows {

    private static int order;

    private final SourceTable table;
    private final List<SourceRow> rows = new ArrayList<>();

    private Rows(SourceTable table) {
        this.table = table;
    }

    static Rows table(String file, Field... fields) {
        return ranked(file, 0, fields);
    }

    static Rows ranked(String file, int rank, Field... fields) {
        var columns = new ArrayList<SourceColumn>();
        for (Field field : fields) {
            columns.add(new SourceColumn(
                    field,
                    columns.size() + 1,
                    field.label(),
                    field.isQuantity() ? Optional.of(field.dimension().base()) : Optional.empty(),
                    rank,
                    false));
        }
        return new Rows(new SourceTable(file, file, "Sheet1", order++, columns));
    }

    /** The same table, without rows, on another sheet of its file. */
    Rows onSheet(String sheet) {
        return new Rows(new SourceTable(table.file(), table.sha256(), sheet, table.order(), table.columns()));
    }

    /** The same table, without rows, with columns of the year before behind the others. */
    Rows withPrior(Field... fields) {
        var columns = new ArrayList<>(table.columns());
        for (Field field : fields) {
            columns.add(new SourceColumn(
                    field,
                    columns.size() + 1,
                    "去年同期" + field.label(),
                    Optional.of(field.dimension().base()),
                    table.columns().get(table.indexOf(field)).rank(),
                    false,
                    true));
        }
        return new Rows(new SourceTable(table.file(), table.sha256(), table.sheet(), table.order(), columns));
    }

    Rows row(String... cells) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < cells.length; i++) {
            readings.add(reading(table.columns().get(i).field(), cells[i]));
        }
        rows.add(new SourceRow(table, rows.size() + 2, readings));
        return this;
    }

    List<SourceRow> rows() {
        return rows;
    }

    private static Reading reading(Field field, String cell) {
        if (cell.isEmpty()) {
            return Reading.MISSING;
        }
        if (cell.equals("?")) {
            return Reading.UNUSABLE;
        }
        if (cell.equals("^")) {
            return Reading.COVERED;
        }
        return field.isQuantity() ? Reading.amount(new BigDecimal(cell)) : new Reading.Word(cell);
    }
}
