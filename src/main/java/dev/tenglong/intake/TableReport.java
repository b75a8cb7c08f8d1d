package dev.tenglong.intake;

import dev.tenglong.intake.header.ColumnPlan;
import dev.tenglong.intake.header.Header;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a table was understood (表的识别情况).
 *
 * @param candidates  rows that look like a header, the one taken among them, from above; only that one where there is no doubt
 * @param mapping     where the mapping stands that it was read by
 * @param subdistrict what gave all rows their subdistrict, where no column did
 * @param columns     what the columns hold; empty where nobody asked
 * @param rows        the rows of each kind below the header
 */
public record TableReport(
        Header header,
        SourceTable table,
        List<Candidate> candidates,
        Optional<String> mapping,
        Optional<SheetSubdistrict> subdistrict,
        List<ColumnReport> columns,
        List<ColumnPlan.Unused> unused,
        Map<RowKind, RowNumbers> rows) {

    /**
     * A row that looks like a header.
     *
     * @param what what became of it, for people: 采用
     */
    public record Candidate(int row, boolean taken, String what) {}

    public TableReport {
        candidates = List.copyOf(candidates);
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
        rows = Map.copyOf(rows);
    }

    /** How many rows are of a kind. */
    public int count(RowKind kind) {
        return rows.containsKey(kind) ? rows.get(kind).count() : 0;
    }
}
