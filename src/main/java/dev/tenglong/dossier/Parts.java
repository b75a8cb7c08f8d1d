package dev.tenglong.dossier;

import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tables are parts of one (分表合一): sheets of one file with the same columns, such as one for each subdistrict.
 * Sheets of other files are other sources, however alike.
 */
final class Parts {

    /** What decides how a row is read and how much it counts; units and the wording of headers do not. */
    private record Column(Field field, boolean prior, int rank) {
        private static Column of(SourceColumn column) {
            return new Column(column.field(), column.prior(), column.rank());
        }
    }

    private record Whole(String sha256, List<Column> columns) {
        private static Whole of(SourceTable part) {
            return new Whole(
                    part.sha256(),
                    part.columns().stream()
                            .filter(SourceColumn::isInSheet)
                            .map(Column::of)
                            .toList());
        }
    }

    private final Map<SourceTable, SourceTable> firstOf = new HashMap<>();

    /** A part that says of all its rows whose they are (整表的街道) stands for those that do not. */
    private static final Comparator<SourceTable> TELLING_FIRST = Comparator.<SourceTable, Boolean>comparing(
                    table -> table.columns().stream().allMatch(SourceColumn::isInSheet))
            .thenComparingInt(SourceTable::order);

    /** @param tables all of the period, in any order */
    Parts(Collection<SourceTable> tables) {
        Map<Whole, SourceTable> first = new HashMap<>();
        tables.stream().sorted(TELLING_FIRST).forEach(table -> {
            SourceTable before = first.putIfAbsent(Whole.of(table), table);
            firstOf.put(table, before == null ? table : before);
        });
    }

    /** The part that stands for the whole table that this one is a part of. */
    SourceTable whole(SourceTable part) {
        return firstOf.get(part);
    }
}
