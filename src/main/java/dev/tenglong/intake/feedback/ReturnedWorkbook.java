package dev.tenglong.intake.feedback;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.header.HeaderGrid;
import dev.tenglong.intake.sheet.MergedRange;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.SheetRow;
import dev.tenglong.intake.sheet.TotalsRow;
import dev.tenglong.intake.sheet.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A workbook as sent in, looked through for sheets of a feedback workbook (回传的工作簿): of these the column of remedies is taken
 * out, so that the rest reads as the sheet it is a copy of. Any other workbook is as it was.
 */
public final class ReturnedWorkbook implements Workbook {

    private record Found(FeedbackMark mark, int column) {}

    private final Workbook book;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Map<Integer, Found> marks = new HashMap<>();
    private final Set<Integer> pages = new HashSet<>();

    private ReturnedWorkbook(Workbook book) {
        this.book = book;
    }

    /** Looks through the first rows of every visible sheet; closes {@code book} where that fails. */
    public static ReturnedWorkbook of(Workbook book) throws IOException, UnusableInputException {
        var returned = new ReturnedWorkbook(book);
        try {
            for (SheetInfo sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    book.rows(sheet, row -> returned.look(sheet, row));
                }
                Found found = returned.marks.get(sheet.index());
                returned.sheets.add(
                        found == null
                                ? sheet
                                : sheet.titled(found.mark().original().sheet()));
            }
            return returned;
        } catch (IOException | UnusableInputException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private boolean look(SheetInfo sheet, SheetRow row) {
        for (int column = 1; column <= row.lastColumn(); column++) {
            if (row.cell(column) instanceof RawCell.Text text) {
                Optional<FeedbackMark> mark = FeedbackMark.of(text.text());
                if (mark.isPresent()) {
                    marks.put(sheet.index(), new Found(mark.get(), column));
                    return false;
                }
                if (FeedbackMark.isPage(text.text())) {
                    pages.add(sheet.index());
                    return false;
                }
            }
        }
        return row.number() < HeaderGrid.ROWS;
    }

    /** What the sheet says it is a copy of; empty for a sheet as sent first. */
    public Optional<FeedbackMark> mark(SheetInfo sheet) {
        return Optional.ofNullable(marks.get(sheet.index())).map(Found::mark);
    }

    /** Whether the sheet is a summary or another page of a feedback workbook that holds no data. */
    public boolean isPage(SheetInfo sheet) {
        return pages.contains(sheet.index());
    }

    @Override
    public String format() {
        return book.format();
    }

    @Override
    public Optional<Character> separator() {
        return book.separator();
    }

    @Override
    public List<Diagnostic> findings() {
        return book.findings();
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        Found found = marks.get(sheet.index());
        if (found == null) {
            book.rows(sheet, handler);
            return;
        }
        book.rows(sheet, row -> {
            var copy = new MarkedColumn(row, found.column());
            return copy.lastColumn() == 0 || handler.row(copy);
        });
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException {
        List<MergedRange> merges = book.merges(sheet);
        Found found = marks.get(sheet.index());
        if (found == null) {
            return merges;
        }
        return merges.stream()
                .filter(merge -> merge.firstColumn() != found.column() || merge.lastColumn() != found.column())
                .toList();
    }

    @Override
    public List<TotalsRow> totalsRows(SheetInfo sheet) throws IOException, UnusableInputException {
        return book.totalsRows(sheet);
    }

    @Override
    public Set<Integer> hiddenColumns(SheetInfo sheet) throws IOException, UnusableInputException {
        return book.hiddenColumns(sheet);
    }

    @Override
    public List<MergedRange> pictures(SheetInfo sheet) throws IOException, UnusableInputException {
        return book.pictures(sheet);
    }

    @Override
    public List<String> pageTexts(SheetInfo sheet) throws IOException, UnusableInputException {
        return book.pageTexts(sheet);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
