package dev.tenglong.report;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.feedback.FeedbackMark;
import dev.tenglong.intake.feedback.FeedbackMark.Source;
import dev.tenglong.intake.feedback.ReturnedWorkbook;
import dev.tenglong.intake.header.HeaderFinder;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.SheetInfo;
import dev.tenglong.intake.sheet.Workbooks;
import dev.tenglong.listing.ScreeningRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The feedback workbook (反馈工作簿): what departments sent, with what is wrong marked in it, to be corrected there and sent back.
 * One workbook holds everything; beside it each file has one of its own, since no department may see another's figures.
 */
public final class FeedbackWorkbook {

    private static final String KIND = "反馈";
    private static final String EXTENSION = ".xlsx";

    private final ScreeningRecord record;
    private final Originals originals;
    private final HeaderFinder finder;
    private final Limits limits;
    /** Sheets whose copy a fault of ours prevents. */
    private final Set<SourceTable> notCopied = new HashSet<>();

    public FeedbackWorkbook(ScreeningRecord record, Originals originals, HeaderWords words, Limits limits) {
        this.record = record;
        this.originals = originals;
        this.finder = new HeaderFinder(words);
        this.limits = limits;
    }

    /** Writes the workbooks into {@code folder}; nothing where there are no findings. */
    public void write(OutputFolder folder) throws UnusableInputException {
        if (record.findings().isEmpty() && record.aliases().isEmpty()) {
            return;
        }
        String below = OutputName.of(KIND, record);
        try {
            while (!isWritten(folder, below)) {
                // Once more, with the findings of one sheet as a list.
            }
        } catch (IOException | RuntimeException | Error e) {
            folder.failed(below + EXTENSION, e);
        }
    }

    /** Whether every sheet could be copied that was to be: one that could not be leaves its workbooks unfinished. */
    private boolean isWritten(OutputFolder folder, String below) throws IOException, UnusableInputException {
        Set<String> names = new HashSet<>();
        try (var whole = new FeedbackBook(record, true)) {
            for (FileFeedback file : FileFeedback.of(record)) {
                if (file.isToBeDealtWith()) {
                    try (var own = new FeedbackBook(record, false)) {
                        file(file, List.of(whole, own));
                        folder.add(below, unused(KIND + "_" + file.stem(), names), own::writeTo);
                    }
                } else {
                    whole.rest(file);
                }
            }
            whole.aliases(record.aliases());
            whole.others(FileFeedback.ours(record));
            folder.add(below + EXTENSION, whole::writeTo);
            return true;
        } catch (NotCopiedException e) {
            notCopied.add(e.table);
            folder.incomplete(below + EXTENSION, new Location.Sheet(e.table.file(), e.table.sheet()), e.getCause());
            return false;
        }
    }

    /** Windows takes names that differ in case for one. */
    private static String unused(String stem, Set<String> names) {
        String name = OutputName.safe(stem, EXTENSION);
        for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = OutputName.safe(stem, "(" + n + ")" + EXTENSION);
        }
        return name;
    }

    private void file(FileFeedback file, List<FeedbackBook> books) throws IOException, NotCopiedException {
        for (SheetFeedback sheet : file.sheets()) {
            String stem = file.stem();
            String name = sheets(sheet.table()) > 1 ? stem + "_" + sheet.table().sheet() : stem;
            String why = notCopied.contains(sheet.table()) ? "程序没能复制原表" : copied(sheet, name, books);
            if (!why.isEmpty()) {
                books.forEach(book -> book.listed(sheet, name, why));
            }
        }
        books.forEach(book -> book.rest(file));
    }

    private long sheets(SourceTable table) {
        return record.inputs().stream()
                .filter(input -> input.table().sha256().equals(table.sha256()))
                .count();
    }

    /** A disk that is full does not get emptier by trying again: that is not about the sheet. */
    private String copied(SheetFeedback sheet, String name, List<FeedbackBook> books)
            throws IOException, NotCopiedException {
        try {
            return copy(sheet, name, books);
        } catch (RuntimeException | Error e) {
            if (Unwritten.first(e, IOException.class).isPresent()) {
                throw e;
            }
            throw new NotCopiedException(sheet.table(), e);
        }
    }

    /** Copies the sheet into each book; where it cannot be, the reason why. */
    private String copy(SheetFeedback sheet, String name, List<FeedbackBook> books) throws IOException {
        SourceTable table = sheet.table();
        Optional<Path> original = originals.of(table.sha256());
        if (original.isEmpty()) {
            return "没有留存原件";
        }
        try (var book = ReturnedWorkbook.of(Workbooks.open(original.get(), table.file(), limits))) {
            Optional<SheetInfo> info = book.sheets().stream()
                    .filter(candidate -> candidate.name().equals(table.sheet()))
                    .findFirst();
            if (info.isEmpty()) {
                return "原件中没有这张表";
            }
            SheetExtent extent = SheetExtent.of(book, info.get(), finder);
            if (!extent.fits()) {
                return "原表的行数或列数已到上限";
            }
            var plan = new CopyPlan(sheet, extent, mark(sheet.table(), book.mark(info.get()), extent));
            List<SourcePage> pages = new ArrayList<>();
            books.forEach(to -> pages.add(to.copy(name)));
            pages.forEach(page -> page.begin(plan));
            book.rows(info.get(), row -> {
                if (plan.isCopied(row.number())) {
                    pages.forEach(page -> page.row(row, plan));
                }
                return true;
            });
            for (int i = 0; i < pages.size(); i++) {
                books.get(i)
                        .copied(
                                sheet,
                                pages.get(i),
                                plan.mark().excerpt(),
                                pages.get(i).finish(plan));
            }
            return "";
        } catch (UnusableInputException e) {
            return "原件已读不出来";
        }
    }

    private FeedbackMark mark(SourceTable table, Optional<FeedbackMark> before, SheetExtent extent) {
        var sources = new ArrayList<Source>(before.map(FeedbackMark::sources).orElse(List.of()));
        sources.add(Source.of(table.file(), table.sheet(), table.sha256()));
        return new FeedbackMark(record.period(), extent.lastRow() > CopyPlan.MOST_ROWS, sources);
    }

    /** A sheet cannot be copied, through a fault of ours. */
    private static final class NotCopiedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient SourceTable table;

        NotCopiedException(SourceTable table, Throwable cause) {
            super(cause);
            this.table = table;
        }
    }
}
