package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.Recording;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Screens one period (筛查): from the files of the departments, or from what the ledger has of them, to the list. Recorded
 * whole or not at all; the outputs are written before the record is made final and put in place after.
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
     * @param dropped   recorded tables that {@code --add} replaced
     * @param kept      recorded tables that {@code --add} kept
     * @param written   the files written, in order
     * @param notPlaced the finding about an output file that could not be put in place
     */
    public record Result(
            ScreeningRecord record,
            Office office,
            Outcome outcome,
            boolean newLedger,
            List<String> changes,
            List<SourceTable> dropped,
            List<SourceTable> kept,
            List<Path> written,
            Optional<Diagnostic> notPlaced) {}

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
                return new Run(configuration, request, books, watcher).result();
            }
        }
        try (Books books = Books.toWrite(workspace.ledger(), writer)) {
            return new Run(configuration, request, books, watcher).result();
        }
    }

    /** One screening under way. */
    private static final class Run {

        private final Configuration configuration;
        private final Request request;
        private final Books books;
        private final Optional<RecordedRun> latest;
        private final Material material;
        private final ScreeningRecord record;
        private final List<String> changes;

        Run(Configuration configuration, Request request, Books books, Watcher watcher)
                throws IOException, UnusableInputException, UnknownIdException {
            this.configuration = configuration;
            this.request = request;
            this.books = books;
            RecordedRuns runs = books.runs();
            this.latest = runs.latest(request.period());
            var findings = new Findings();
            var builder =
                    new DossierBuilder(request.period(), configuration.regions(), configuration.sectors(), findings);
            this.material = gather(new Gathering(configuration, request, builder::add), watcher);
            material.findings().forEach(findings::add);
            this.record = new Calculation(configuration, request.period(), books, findings).record(material, builder);
            this.changes = changes();
        }

        private List<String> changes() throws IOException, UnusableInputException {
            return latest.isEmpty() || isUnchanged()
                    ? List.of()
                    : RevisionChange.lines(books.ledger().orElseThrow(), latest.get(), record, configuration);
        }

        private boolean isUnchanged() {
            return latest.filter(run -> run.facts().run().equals(record.run())).isPresent();
        }

        private Material gather(Gathering gathering, Watcher watcher)
                throws IOException, UnusableInputException, UnknownIdException {
            if (!request.add() && !request.inputs().isEmpty()) {
                return gathering.fromFiles(watcher);
            }
            RecordedRun recorded = latest.orElseThrow(this::nothingRecorded);
            Ledger ledger = books.ledger().orElseThrow();
            return request.add() ? gathering.added(ledger, recorded, watcher) : gathering.fromLedger(ledger, recorded);
        }

        private UnknownIdException nothingRecorded() {
            return new UnknownIdException(
                    DiagnosticCode.NOT_RECORDED,
                    "台账中没有 " + request.period() + " 的筛查记录，" + (request.add() ? "没有可补充的输入" : "没有可重新筛查的输入"),
                    List.of(),
                    "给出本期的全部表格：tenglong screen --period " + request.period() + " FILE…"
                            + (request.add() ? "，不加 --add" : ""));
        }

        Result result() throws IOException {
            if (request.strict() && record.findings().stream().anyMatch(Diagnostic::isError)) {
                return result(record, Outcome.REFUSED);
            }
            if (request.dryRun()) {
                return result(record, Outcome.DRY_RUN);
            }
            return isUnchanged()
                    ? written(record.recordedAs(latest.orElseThrow().facts()), Outcome.UNCHANGED)
                    : written(recorded(), Outcome.RECORDED);
        }

        private ScreeningRecord recorded() throws IOException {
            return books.ledger()
                    .orElseThrow()
                    .record(new Recording(
                            record,
                            material.archive(),
                            material.files(),
                            material.contents(),
                            material.findings(),
                            configuration.files()));
        }

        /** Outputs are written whole first, then the record is made final, then they are put in place. */
        private Result written(ScreeningRecord checked, Outcome outcome) throws IOException {
            boolean committed = false;
            try (OutputFolder output = OutputFolder.open(request.output())) {
                new ScreeningOutputs(configuration).write(checked, output);
                books.commit();
                committed = true;
                return result(checked, outcome, output.putInPlace(), Optional.empty());
            } catch (UnusableInputException e) {
                Optional<Diagnostic> finding = Optional.of(e.findings().get(0));
                return committed
                        ? result(checked, outcome, List.of(), finding)
                        : result(record, Outcome.NOT_WRITTEN, List.of(), finding);
            }
        }

        private Result result(ScreeningRecord shown, Outcome outcome) {
            return result(shown, outcome, List.of(), Optional.empty());
        }

        private Result result(
                ScreeningRecord shown, Outcome outcome, List<Path> written, Optional<Diagnostic> notPlaced) {
            return new Result(
                    shown,
                    configuration.office(),
                    outcome,
                    books.isNew(),
                    changes,
                    material.dropped(),
                    material.kept(),
                    written,
                    notPlaced);
        }
    }
}
