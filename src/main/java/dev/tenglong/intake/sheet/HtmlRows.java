package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import org.jsoup.nodes.Element;

/** Hands over the rows of one table of a page. */
final class HtmlRows implements HtmlPage.Visitor {

    private final int wanted;
    private final HtmlStyles styles;
    private final HtmlCell cells;
    private final HtmlGrid grid;
    private final Workbook.RowHandler handler;
    private final CellRow row = new CellRow();
    private boolean done;

    HtmlRows(int wanted, HtmlStyles styles, Budget budget, Workbook.RowHandler handler) {
        this.wanted = wanted;
        this.styles = styles;
        this.cells = new HtmlCell(styles, budget);
        this.grid = new HtmlGrid(budget);
        this.handler = handler;
        row.start(1, false);
    }

    @Override
    public void begin(int table, Element element) {
        // only the wanted one matters, and that shows by its cells
    }

    @Override
    public void cell(int table, Element cell) throws UnusableInputException {
        if (table == wanted && !styles.hides(cell)) {
            MergedRange place = grid.place(cell);
            RawCell content = cells.read(cell);
            if (content != RawCell.BLANK) {
                row.put(place.firstColumn(), content);
            }
        }
    }

    @Override
    public void endRow(int table, Element element) throws IOException, UnusableInputException {
        if (table != wanted) {
            return;
        }
        if (isHidden(element)) {
            row.hide();
        }
        done = row.lastColumn() > 0 && !handler.row(row);
        grid.endRow();
        row.start(grid.row(), false);
    }

    /** Up to the table: a hidden group of rows hides each of them. */
    private boolean isHidden(Element element) {
        for (Element part = element; part != null && !part.normalName().equals("table"); part = part.parent()) {
            if (styles.hides(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void end(int table, int inside) {
        done |= table == wanted;
    }

    @Override
    public boolean done() {
        return done;
    }
}
