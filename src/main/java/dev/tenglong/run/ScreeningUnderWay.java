package dev.tenglong.run;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.enterprise.Period;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.Recording;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.report.Originals;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.report.Unwritten;
import dev.tenglong.run.Screening.Outcome;
import dev.tenglong.run.Screening.Request;
import dev.tenglong.run.Screening.Result;
import dev.tenglong.run.Screening.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One screening, from gathering to what is put in place (一次筛查). */
final class ScreeningUnderWay {

    private final Configuration configuration;
    private final Request request;
    private final Optional<RecordedRun> latest;
    private final Material material;
    private final ScreeningRecord record;
    private final boolean unchanged;
    private final List<String> changes;
    private List<CaseEvent> cases = List.of();

    /** @param books what is on record; what comes of it may be recorded in others, as long as they hold the same */
    ScreeningUnderWay(Configuration configuration, Request request, Books books, Watcher watcher)
            throws IOException, UnusableInputException, UnknownIdException {
        this.configuration = configuration;
        this.request = request;
        this.latest = books.runs().latest(request.period());
        var findings = new Findings();
        var builder = new DossierBuilder(
                request.period(), configuration.regions(), configuration.aliases(), configuration.sectors(), findings);
        this.material = gather(books, new Gathering(configuration, request, builder::add), watcher);
        material.findings().forEach(findings::add);
        this.record = new Calculation(configuration, request.period(), books, findings).record(material, builder);
        if (latest.isEmpty()) {
            this.unchanged = false;
            this.changes = List.of();
            return;
        }
        Ledger ledger = books.ledger().orElseThrow();
        this.unchanged = Repetition.of(ledger, latest.get(), record, material);
        this.changes = unchanged ? List.of() : RevisionChange.lines(ledger, latest.get(), record, configuration);
    }

    private Material gather(Books books, Gathering gathering, Watcher watcher)
            throws IOException, UnusableInputException, UnknownIdException {
        if (!request.add() && !request.inputs().isEmpty()) {
            return gathering.fromFiles(watcher);
        }
        RecordedRun recorded = latest.orElseThrow(() -> nothingRecorded(books.runs()));
        Ledger ledger = books.ledger().orElseThrow();
        return request.add() ? gathering.added(ledger, recorded, watcher) : gathering.fromLedger(ledger, recorded);
    }

    private UnknownIdException nothingRecorded(RecordedRuns runs) {
        Period period = request.period();
        boolean retracted = runs.all().stream().anyMatch(run -> run.period().equals(period));
        return new UnknownIdException(
                CommandCode.NOT_RECORDED,
                (retracted ? period + " 的筛查都已撤回，" : "台账中没有 " + period + " 的筛查记录，")
                        + (request.add() ? "没有可补充的输入" : "没有可重新筛查的输入"),
                List.of(),
                "给出本期的全部表格：tenglong screen --period " + request.period() + " FILE…"
                        + (request.add() ? "，不加 --add" : ""));
    }

    /** Whether {@code --strict} allows neither recording nor writing it. */
    boolean isRefused() {
        return request.strict() && record.findings().stream().anyMatch(Diagnostic::isError);
    }

    /** @param books what to record it in, if it is to be recorded */
    Result result(Books books) throws IOException {
        if (isRefused()) {
            return result(books, record, Outcome.REFUSED);
        }
        if (request.dryRun()) {
            return result(books, record, Outcome.DRY_RUN);
        }
        return unchanged
                ? written(books, asOnRecord(books), Outcome.UNCHANGED)
                : written(books, recorded(books), Outcome.RECORDED);
    }

    /** With the list as it was drawn: cases that moved since do not draw it again. */
    private ScreeningRecord asOnRecord(Books books) throws IOException {
        RecordedRun run = latest.orElseThrow();
        return record.recordedAs(run.facts(), books.ledger().orElseThrow().list(run));
    }

    private ScreeningRecord recorded(Books books) throws IOException {
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

    /**
     * Outputs are written whole first, then the record is made final, then they are put in place. Only one that is open in a
     * spreadsheet program stops it: that is told before anything is recorded.
     */
    private Result written(Books books, ScreeningRecord checked, Outcome outcome) throws IOException {
        Ledger ledger = books.ledger().orElseThrow();
        cases = new CaseUpkeep(ledger).afterScreening(checked.list(), checked.verdicts());
        try (OutputFolder output = OutputFolder.openForEach(request.output())) {
            new ScreeningOutputs(configuration)
                    .write(checked, CasesOfList.of(ledger, ledger.runs(), checked.list()), originals(books), output);
            books.commit();
            List<Path> placed = output.putInPlace();
            return result(books, checked, outcome, placed, output.unwritten());
        } catch (UnusableInputException e) {
            cases = List.of();
            boolean onRecord = outcome == Outcome.UNCHANGED;
            return result(
                    books,
                    onRecord ? checked : record,
                    onRecord ? outcome : Outcome.NOT_WRITTEN,
                    List.of(),
                    List.of(new Unwritten(e.findings().get(0), Optional.empty())));
        }
    }

    /** As given just now, or as the ledger keeps them. */
    private Originals originals(Books books) {
        return sha256 -> Optional.ofNullable(material.contents().get(sha256))
                .or(() -> books.ledger().flatMap(ledger -> ledger.copy(sha256)));
    }

    private Result result(Books books, ScreeningRecord shown, Outcome outcome) {
        return result(books, shown, outcome, List.of(), List.of());
    }

    private Result result(
            Books books, ScreeningRecord shown, Outcome outcome, List<Path> written, List<Unwritten> unwritten) {
        return new Result(
                shown,
                configuration.office(),
                outcome,
                books.isNew(),
                changes,
                cases,
                material.dropped(),
                material.kept(),
                written,
                unwritten);
    }
}
