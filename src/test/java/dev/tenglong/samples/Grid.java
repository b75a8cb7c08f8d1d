package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The body of a departmental table: columns with their headers, levels joined by {@code /}, and rows with the deliberate
 * mistakes in them. Column 序号 numbers the rows as they finally stand.
 */
final class Grid {

    /** A column and what an enterprise has in it; {@code part} counts its plots or meters from 0. */
    private record Column(String header, BiFunction<Firm, Integer, Object> cell) {}

    /** A row and the enterprise it is about. */
    record Row(Firm firm, List<Object> cells) {}

    static final String NUMBER = "序号";

    private final List<Column> columns = new ArrayList<>();

    Grid number() {
        return column(NUMBER, f -> 0);
    }

    Grid column(String header, Function<Firm, Object> cell) {
        return column(header, (firm, part) -> cell.apply(firm));
    }

    Grid column(String header, BiFunction<Firm, Integer, Object> cell) {
        columns.add(new Column(header, cell));
        return this;
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    List<Row> rows(Period period, Table table, List<Firm> firms, Slips slips) {
        return rows(period, table, firms, slips, f -> 1);
    }

    /** @param parts how many rows an enterprise has */
    List<Row> rows(Period period, Table table, List<Firm> firms, Slips slips, Function<Firm, Integer> parts) {
        List<Row> rows = new ArrayList<>();
        for (Firm firm : firms) {
            if (!firm.course().isPresent(period) || slips.isRowMissing(period, table, firm)) {
                continue;
            }
            for (int part = 0; part < parts.apply(firm); part++) {
                rows.add(row(firm, part, slips.cells(period, table, firm)));
            }
            for (Slip again : slips.secondRows(period, table, firm)) {
                List<Slip> both = new ArrayList<>(slips.cells(period, table, firm));
                both.add(again);
                rows.add(row(firm, 0, both));
            }
        }
        int number = headers().indexOf(NUMBER);
        for (int i = 0; number >= 0 && i < rows.size(); i++) {
            rows.get(i).cells().set(number, i + 1);
        }
        return rows;
    }

    private Row row(Firm firm, int part, List<Slip> slips) {
        List<Object> cells = new ArrayList<>();
        for (Column column : columns) {
            Object cell = column.cell().apply(firm, part);
            for (Slip slip : slips) {
                if (slip.column().equals(column.header())) {
                    cell = slip.value();
                }
            }
            cells.add(cell);
        }
        return new Row(firm, cells);
    }
}
