package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A web page as a workbook, as Excel opens it: many systems export one under the name of xls. Each table is a sheet. */
final class HtmlWorkbook implements Workbook {

    private final Path file;
    private final TextEncoding encoding;
    private final Budget budget;
    private final Refusal refusal;
    private final HtmlStyles styles = new HtmlStyles();
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<MergedRange>> merges = new ArrayList<>();
    private final List<Set<Integer>> hiddenColumns = new ArrayList<>();

    private HtmlWorkbook(Path file, TextEncoding encoding, Budget budget, Refusal refusal) {
        this.file = file;
        this.encoding = encoding;
        this.budget = budget;
        this.refusal = refusal;
    }

    static HtmlWorkbook open(Path file, TextEncoding encoding, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        var book = new HtmlWorkbook(file, encoding, budget, refusal);
        book.findTables();
        return book;
    }

    private void findTables() throws IOException, UnusableInputException {
        var found = new HtmlTables(styles, budget, refusal);
        HtmlPage page = walk(found);
        found.filled(page).forEach((number, table) -> {
            sheets.add(new SheetInfo(sheets.size(), "表" + (sheets.size() + 1), table.hidden()));
            numbers.add(number);
            merges.add(table.merges());
            hiddenColumns.add(table.hiddenColumns());
        });
    }

    private HtmlPage walk(HtmlPage.Visitor visitor) throws IOException, UnusableInputException {
        try (var in = new MarkupReader(encoding.open(file), HtmlPage.LONGEST_PIECE, budget, refusal)) {
            var page = new HtmlPage(in, styles, visitor, refusal);
            page.walk();
            return page;
        }
    }

    @Override
    public String format() {
        return "网页表格（HTML，" + encoding.label() + "）";
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        try {
            walk(new HtmlRows(numbers.get(sheet.index()), styles, budget, handler));
        } catch (RefusedStreamException e) {
            throw e.refusal();
        }
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) {
        return List.copyOf(merges.get(sheet.index()));
    }

    @Override
    public Set<Integer> hiddenColumns(SheetInfo sheet) {
        return Set.copyOf(hiddenColumns.get(sheet.index()));
    }

    @Override
    public void close() {
        // the file is open only while it is read
    }
}
