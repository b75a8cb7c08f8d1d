package dev.tenglong.run;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.Unwritten;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Screens one period (筛查): from the files of the departments, or from what the ledger has of them, to the list. Recorded
 * whole or not at all; the outputs are written before the record is made final and put in place after. One that cannot be made
 * costs neither the record nor the others: run again, the screening writes it.
 */
public final class Screening {

    /**
     * What is asked for.
     *
     * @param inputs     files and folders, absolute; none: the recorded input of the period again
     * @param add        whether the files replace recorded tables of the same kind and the rest is kept
     * @param monthFlows whether flow columns without a label are single months
     * @param strict     whether any finding of severity error refuses the whole run
     * @param dryRun     whether nothing may be written or recorded
     * @param output     the folder for the workbooks
     */
    public record Request(
            Period period,
            List<SourceFiles.Given> inputs,
            boolean add,
            boolean monthFlows,
            boolean strict,
            boolean dryRun,
            Path output) {}

    /** What became of a screening. */
    public enum Outcome {
        /** Recorded as a new revision. */
        RECORDED,
        /** The same as the revision that counts: nothing new to record. */
        UNCHANGED,
        /** {@code --dry-run}: computed and shown only. */
        DRY_RUN,
        /** {@code --strict} and errors: nothing was recorded or written. */
        REFUSED,
        /** An output file is held open: nothing was recorded or written. */
        NOT_WRITTEN
    }

    /**
     * What came of it.
     *
     * @param newLedger whether there was no ledger and one was made
     * @param changes   what is different from the revision of the same period that counted until now, in a few lines
     * @param cases     what was recorded of cases with it
     * @param dropped   recorded tables that {@code --add} replaced
     * @param kept      recorded tables that {@code --add} kept
     * @param written   the files written, in order
     * @param unwritten the output files that are not there
     */
    public record Result(
            ScreeningRecord record,
            Office office,
            Outcome outcome,
            boolean newLedger,
            List<String> changes,
            List<CaseEvent> cases,
            List<SourceTable> dropped,
            List<SourceTable> kept,
            List<Path> written,
            List<Unwritten> unwritten) {}

    /** Told before each file is read. */
    public interface Watcher {
        void step(String what, long number, long total);
    }

    private final Workspace workspace;
    private final Ledger.Writer writer;

    public Screening(Workspace workspace, Ledger.Writer writer) {
        this.workspace = workspace;
        this.writer = writer;
    }

    /**
     * @throws UnusableInputException naming everything that makes the configuration or an input unusable
     * @throws UnknownIdException   where the recorded input is asked for and there is none
     */
    public Result screen(Request request, Watcher watcher)
            throws IOException, UnusableInputException, UnknownIdException {
        Configuration configuration = Configuration.load(workspace, request.period());
        if (request.dryRun()) {
            try (Books books = Books.toRead(workspace.ledger(), writer.patience())) {
                return new ScreeningUnderWay(configuration, request, books, watcher).result(books);
            }
        }
        if (Ledger.isBlank(workspace.ledger())) {
            return first(configuration, request, watcher);
        }
        try (Books books = Books.toWrite(workspace.ledger(), writer)) {
            return new ScreeningUnderWay(configuration, request, books, watcher).result(books);
        }
    }

    /** The ledger is made only for something to record; a mistyped command leaves no folder behind. */
    private Result first(Configuration configuration, Request request, Watcher watcher)
            throws IOException, UnusableInputException, UnknownIdException {
        var screening = new ScreeningUnderWay(configuration, request, Books.NONE, watcher);
        if (screening.isRefused()) {
            return screening.result(Books.NONE);
        }
        try (Books books = Books.toWrite(workspace.ledger(), writer)) {
            return books.isNew()
                    ? screening.result(books)
                    : new ScreeningUnderWay(configuration, request, books, watcher).result(books);
        }
    }
}
