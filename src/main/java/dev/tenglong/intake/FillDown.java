package dev.tenglong.intake;

import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merged cells below the header (向下填充): a name or subdistrict merged over several rows belongs to each of them. Amounts
 * are never repeated.
 */
final class FillDown {

    private final Map<Integer, Column> byColumn = new HashMap<>();

    FillDown(List<MergedRange> merges, int headerRow, List<SourceColumn> columns) {
        this(
                merges,
                headerRow,
                columns.stream()
                        .filter(c -> !c.field().isQuantity() && c.field() != Field.SERIAL)
                        .map(SourceColumn::column)
                        .collect(Collectors.toSet()));
    }

    /** Of columns by their numbers. */
    FillDown(List<MergedRange> merges, int headerRow, Set<Integer> columns) {
        for (int column : columns) {
            List<MergedRange> here = merges.stream()
                    .filter(m -> m.firstRow() > headerRow && m.lastRow() > m.firstRow())
                    .filter(m -> m.firstColumn() == column)
                    .sorted(Comparator.comparingInt(MergedRange::firstRow))
                    .toList();
            if (!here.isEmpty()) {
                byColumn.put(column, new Column(here));
            }
        }
    }

    /** @param row the rows of the sheet one after the other, from top to bottom */
    SheetRow apply(SheetRow row) {
        if (byColumn.isEmpty()) {
            return row;
        }
        var replaced = new HashMap<Integer, RawCell>();
        byColumn.forEach((number, column) ->
                column.at(row.number(), row.cell(number)).ifPresent(value -> replaced.put(number, value)));
        return replaced.isEmpty() ? row : new ReplacedCells(row, replaced);
    }

    /** The merged ranges of one column, passed once on the way down. */
    private static final class Column {

        private final List<MergedRange> merges;
        private int next;
        private RawCell value = RawCell.BLANK;
        private int until;

        Column(List<MergedRange> merges) {
            this.merges = merges;
        }

        /** The value that a merged range gives to a row below its first; none where the row has its own. */
        Optional<RawCell> at(int row, RawCell own) {
            boolean first = false;
            while (next < merges.size() && merges.get(next).firstRow() <= row) {
                MergedRange merge = merges.get(next++);
                first = merge.firstRow() == row;
                value = first ? own : RawCell.BLANK;
                until = merge.lastRow();
            }
            return !first && row <= until ? Optional.of(value) : Optional.empty();
        }
    }
}
