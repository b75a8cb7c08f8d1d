package dev.tenglong.intake;

import java.util.List;

/**
 * One worksheet as understood: where it came from and which column is what.
 *
 * @param file    the path under the given folder, with {@code /}
 * @param sha256  of the file
 * @param order   place among all tables of the run, in reading order
 * @param columns the columns that are read, in sheet order
 */
public record SourceTable(String file, String sha256, String sheet, int order, List<SourceColumn> columns) {

    public SourceTable {
        columns = List.copyOf(columns);
    }

    /** By content and place alone: tables are the keys of maps, one for each enterprise. */
    @Override
    public int hashCode() {
        return 31 * sha256.hashCode() + order;
    }

    /** The ids of the fields read, in sheet order; not those of the year before. */
    public List<String> fieldIds() {
        return columns.stream()
                .filter(c -> !c.prior() && !c.isRefused())
                .map(c -> c.field().id())
                .distinct()
                .toList();
    }

    /** Index into {@link SourceRow#readings()} of a field; -1 where this table does not have it. */
    public int indexOf(Field field) {
        return indexOf(field, false);
    }

    /** @param prior whether the column of the year before is meant (去年同期) */
    public int indexOf(Field field, boolean prior) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() == field && columns.get(i).prior() == prior) {
                return i;
            }
        }
        return -1;
    }
}
