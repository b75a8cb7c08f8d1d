package dev.tenglong.report;

import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Differences;
import dev.tenglong.listing.Move;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** A comparison as a workbook (对比工作簿): a sheet a move. */
public final class DiffWorkbook {

    private static final int FIRST_COLUMNS = 3;
    private static final int PERCENT = 60;

    private DiffWorkbook() {}

    /** @param indicators those that either screening's criteria test */
    public static void write(Differences differences, Set<Indicator> indicators, OutputStream out) throws IOException {
        var columns = new DiffColumns(differences, indicators);
        Provenance provenance = Provenance.of(differences.from(), differences.to());
        try (var book = new Book(provenance, DiffWords.title(differences))) {
            for (Move move : Move.values()) {
                write(book, differences, move, columns);
            }
            book.writeTo(out);
        }
    }

    private static void write(Book book, Differences differences, Move move, DiffColumns columns) {
        List<Column<DiffLine>> table = columns.all();
        int count = differences.diff().count(move);
        Page page = book.page(move == Move.CHANGED ? "变化" : move.label())
                .widths(table.stream().map(Column::width).toList())
                .cut(columns.pages(), PERCENT, FIRST_COLUMNS);
        page.line(DiffWords.title(differences) + "　" + move.label() + " " + count + " 家", "");
        page.line(differences.diff().summary(), "");
        if (!differences.from().official() || !differences.to().official()) {
            page.line("样张（示例标准）", "");
        }
        page.line("说明：有底色并带 ↑、↓、新、▲ 的是与前一版不同的内容；用地、能耗、增加值、税金等为各自统计期的累计数。", "");
        page.header(table, FIRST_COLUMNS);
        page.rows(table, differences.lines(move));
        page.filter(count, table.size());
    }
}
