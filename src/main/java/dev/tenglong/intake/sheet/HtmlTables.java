package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Which of a page's tables hold data: found by reading the whole page once, before any of it is used. */
final class HtmlTables implements HtmlPage.Visitor {

    /** What is known of one table. */
    static final class Table {
        private final boolean hidden;
        private final HtmlGrid grid;
        private final List<MergedRange> merges = new ArrayList<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();
        private int described;
        private int filledCells;
        private int filledInRow;
        private boolean tableInRow;
        private boolean nested;
        private int rowsOfData;

        private Table(boolean hidden, HtmlGrid grid) {
            this.hidden = hidden;
            this.grid = grid;
        }

        boolean hidden() {
            return hidden;
        }

        List<MergedRange> merges() {
            return merges;
        }

        Set<Integer> hiddenColumns() {
            return hiddenColumns;
        }

        private void column(int columns, boolean isHidden) {
            for (int column = described + 1; isHidden && column <= described + columns; column++) {
                hiddenColumns.add(column);
            }
            described += columns;
        }

        private void endRow() {
            rowsOfData += filledInRow > 1 ? 1 : 0;
            nested |= tableInRow && filledInRow > 1;
            filledInRow = 0;
            tableInRow = false;
        }
    }

    private final Map<Integer, Table> tables = new TreeMap<>();
    private final HtmlStyles styles;
    private final HtmlCell cells;
    private final Budget budget;
    private final Refusal refusal;
    private int merges;

    HtmlTables(HtmlStyles styles, Budget budget, Refusal refusal) {
        this.styles = styles;
        this.cells = new HtmlCell(styles, budget);
        this.budget = budget;
        this.refusal = refusal;
    }

    @Override
    public void begin(int number, Element element) {
        boolean hidden = styles.hides(element) || element.parents().stream().anyMatch(styles::hides);
        tables.put(number, new Table(hidden, new HtmlGrid(budget)));
    }

    @Override
    public void column(int number, Element column) {
        Table table = tables.get(number);
        int columns = Math.min(HtmlGrid.width(column.attr("span")), HtmlGrid.WIDEST - table.described);
        table.column(Math.max(0, columns), styles.hidesColumn(column));
    }

    @Override
    public void cell(int number, Element cell) throws UnusableInputException {
        if (styles.hides(cell)) {
            return;
        }
        Table table = tables.get(number);
        MergedRange range = table.grid.place(cell);
        if (!range.isSingle()) {
            table.merges.add(range);
            if (++merges > MergedRange.MOST) {
                throw refusal.tooManyMerges("表" + (number + 1));
            }
        }
        if (!cells.read(cell).isBlank()) {
            table.filledCells++;
            table.filledInRow++;
        }
    }

    @Override
    public void endRow(int number, Element row) throws UnusableInputException {
        Table table = tables.get(number);
        table.endRow();
        table.grid.endRow();
    }

    @Override
    public void end(int number, int inside) {
        Table table = tables.get(number);
        if (table.filledCells == 0) {
            tables.remove(number);
        } else if (inside >= 0) {
            tables.get(inside).tableInRow = true;
        }
    }

    @Override
    public boolean done() {
        return false;
    }

    /** The tables that hold anything, by number. */
    Map<Integer, Table> filled(HtmlPage page) throws UnusableInputException {
        tables.values().removeIf(table -> table.filledCells == 0);
        boolean data = tables.values().stream().anyMatch(t -> t.rowsOfData > (page.asksForPassword() ? 1 : 0));
        if (!data) {
            throw refusal.noTable(page.title(), page.asksForPassword());
        }
        if (tables.values().stream().anyMatch(t -> t.nested)) {
            throw refusal.nestedTables();
        }
        if (tables.size() > budget.of(Limit.SHEETS)) {
            throw budget.exceeded(Limit.SHEETS, "网页里有 " + Limit.SHEETS.shown(tables.size()) + "表格");
        }
        return tables;
    }
}
