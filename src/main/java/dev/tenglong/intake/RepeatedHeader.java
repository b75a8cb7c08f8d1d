package dev.tenglong.intake;

import dev.tenglong.intake.header.Header;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.SheetRow;
import java.util.List;

/**
 * Tells the header of the table repeated after a page break from that of another table below (重复的表头). Rows below the
 * second would be read by the columns of the first.
 */
final class RepeatedHeader {

    private final HeaderWords words;
    private final Header header;
    private final List<SourceColumn> columns;

    RepeatedHeader(HeaderWords words, Header header, List<SourceColumn> columns) {
        this.words = words;
        this.header = header;
        this.columns = columns;
    }

    /** Whether a row that looks like a header has the columns of the first where the first has them. */
    boolean isSame(SheetRow row) {
        return columns.stream().allMatch(column -> {
            String text = row.cell(column.column()).text().strip();
            return text.isEmpty()
                    || header.holds(column.column(), text)
                    || !column.field().isQuantity() && words.names(text, column.field());
        });
    }
}
