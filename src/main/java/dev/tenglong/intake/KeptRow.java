package dev.tenglong.intake;

import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;
import java.util.stream.IntStream;

/** A row copied, to be decided on when the next is known. */
record KeptRow(int number, boolean hidden, List<RawCell> cells, int fields) implements SheetRow {

    static KeptRow of(SheetRow row) {
        return new KeptRow(
                row.number(),
                row.hidden(),
                IntStream.rangeClosed(1, row.lastColumn()).mapToObj(row::cell).toList(),
                row.fields());
    }

    /** Whether one cell alone holds something: a title, or a name without anything beside it. */
    static boolean isAlone(SheetRow row) {
        return IntStream.rangeClosed(1, row.lastColumn())
                        .filter(c -> !row.cell(c).isBlank())
                        .limit(2)
                        .count()
                == 1;
    }

    /** The texts of the cells that hold something. */
    static List<String> texts(SheetRow row) {
        return IntStream.rangeClosed(1, row.lastColumn())
                .filter(c -> !row.cell(c).isBlank())
                .mapToObj(c -> row.cell(c).text().strip())
                .toList();
    }

    @Override
    public int lastColumn() {
        return cells.size();
    }

    @Override
    public RawCell cell(int column) {
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : RawCell.BLANK;
    }
}
