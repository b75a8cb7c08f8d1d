package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.feedback.FeedbackMark;
import dev.tenglong.intake.feedback.FeedbackMark.Source;
import dev.tenglong.intake.feedback.ReturnedWorkbook;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.intake.sheet.Workbooks;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.RecordedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a corrected copy stands in for among the tables on record (已记录的原表或更正表): what it is made from, or else another
 * copy of the same sheet, which the ledger's own copy of that file tells.
 */
final class EarlierCopies {

    private final Ledger ledger;
    private final Limits limits;
    private final List<SourceTable> recorded;

    EarlierCopies(Ledger ledger, List<RecordedTable> recorded, Limits limits) {
        this.ledger = ledger;
        this.limits = limits;
        this.recorded = recorded.stream().map(table -> table.use().table()).toList();
    }

    List<SourceTable> replacedBy(FeedbackMark mark) {
        List<SourceTable> sources =
                recorded.stream().filter(table -> isSource(mark, table)).toList();
        return sources.isEmpty()
                ? recorded.stream()
                        .filter(table -> isCopyOfTheSame(mark, table))
                        .toList()
                : sources;
    }

    private static boolean isSource(FeedbackMark mark, SourceTable table) {
        Source itself = Source.of(table.file(), table.sheet(), table.sha256());
        return mark.sources().stream().anyMatch(itself::isSame);
    }

    private boolean isCopyOfTheSame(FeedbackMark mark, SourceTable table) {
        return markOf(table)
                .filter(other -> other.original().isSame(mark.original()))
                .isPresent();
    }

    private Optional<FeedbackMark> markOf(SourceTable table) {
        Optional<Path> copy = ledger.copy(table.sha256());
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        try (var book = ReturnedWorkbook.of(Workbooks.open(copy.get(), table.file(), limits))) {
            return book.sheets().stream()
                    .filter(sheet -> sheet.name().equals(table.sheet()))
                    .findFirst()
                    .flatMap(book::mark);
        } catch (UnusableInputException e) {
            return Optional.empty(); // then it is not known as a copy, and a warning says so
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
