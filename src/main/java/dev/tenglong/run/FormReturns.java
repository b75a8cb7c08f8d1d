package dev.tenglong.run;

import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.FormColumn;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.casework.ServiceColumn;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what comes back filled in: forms of cases (填报表), indexes of notices that were served (送达登记表). What a file says is recorded as one entry or not at all; rows whose case moved on
 * since the form was made are refused one by one and hold nothing up; a row that is on record already stays as it is.
 */
public final class FormReturns {

    /**
     * What somebody wants.
     *
     * @param by       who did it; empty for whom the row names, or the body whose act it is
     * @param district whether the office itself filled the forms in
     */
    public record Wish(Optional<String> by, boolean district, boolean dryRun) {}

    /** A row that was done, or would be. */
    public record Done(int row, CaseFile before, CaseFile after) {

        public RecordedEvent event() {
            return after.events().get(after.events().size() - 1);
        }
    }

    /** A row that is on record. */
    public record Known(int row, CaseFile file, RecordedEvent event) {}

    /**
     * What came of a file.
     *
     * @param rows      how many had something filled in
     * @param refused   whether nothing of it was done because something in it is wrong, or it is no form
     * @param findings  why rows were refused, and what somebody should look at
     * @param checkCode the 校验码 of the entry; empty where nothing was recorded
     */
    public record Result(
            String file,
            int rows,
            List<Done> done,
            List<Known> known,
            boolean refused,
            List<Diagnostic> findings,
            Optional<String> checkCode) {

        public Result {
            done = List.copyOf(done);
            known = List.copyOf(known);
            findings = List.copyOf(findings);
        }

        /** Rows of which nothing came. */
        public int left() {
            return rows - done.size() - known.size();
        }
    }

    private final Workspace workspace;
    private final Ledger.Writer writer;
    private final LocalDate today;
    private final Wish wish;
    private final Map<CaseId, CaseFile> tried = new HashMap<>();

    public FormReturns(Workspace workspace, Ledger.Writer writer, LocalDate today, Wish wish) {
        this.workspace = workspace;
        this.writer = writer;
        this.today = today;
        this.wish = wish;
    }

    /** One file; those tried before it by this are as if they had been recorded. */
    public Result apply(SourceFiles.Given file)
            throws IOException, LedgerException, UnknownIdException, UnusableInputException {
        CaseRules rules = CaseRules.load(workspace);
        Limits limits = rules.limits(workspace);
        Optional<List<ReturnedForm.Row<FormColumn>>> form;
        List<ReturnedForm.Row<ServiceColumn>> served = List.of();
        try {
            form = ReturnedForm.read(file.path(), file.typed(), limits, FormColumn.telling());
            if (form.isEmpty()) {
                served = ReturnedForm.read(file.path(), file.typed(), limits, ServiceColumn.telling())
                        .orElseThrow(() -> stranger(file.typed()));
            }
        } catch (UnusableInputException e) {
            return new Result(file.typed(), 0, List.of(), List.of(), true, e.findings(), Optional.empty());
        }
        try (Ledger ledger = open()) {
            var acts = new ActCheck(ledger, rules, today);
            FormCheck.Outcome outcome = form.isPresent()
                    ? new FormCheck(ledger, acts, tried, wish).check(form.get(), file.path())
                    : new ServiceCheck(ledger, acts, tried, wish.by()).check(served, file.path());
            Optional<String> checkCode = Optional.empty();
            if (!outcome.refused() && !outcome.done().isEmpty()) {
                outcome.done().forEach(done -> tried.put(done.after().id(), done.after()));
                if (!wish.dryRun()) {
                    checkCode = Optional.of(ledger.act(events(outcome.done()), outcome.attachments()));
                    ledger.commit();
                }
            }
            return new Result(
                    file.typed(),
                    form.map(List::size).orElse(served.size()),
                    outcome.refused() ? List.of() : outcome.done(),
                    outcome.known(),
                    outcome.refused(),
                    outcome.findings(),
                    checkCode);
        }
    }

    private static UnusableInputException stranger(String name) {
        return new UnusableInputException(Diagnostic.of(
                CaseCode.NOT_A_FORM,
                new Location.WholeFile(name),
                "应为案件填报表或送达登记表，没有一张表有“案件编号”和“本次事项”两栏，也没有“文号”和“送达日期”两栏"));
    }

    private static List<CaseEvent> events(List<Done> done) {
        var events = new ArrayList<CaseEvent>();
        done.forEach(one -> events.add(one.event().event()));
        return events;
    }

    /** A form for a workspace without a ledger makes none. */
    private Ledger open() throws LedgerException, UnknownIdException {
        return wish.dryRun() || Ledger.isBlank(workspace.ledger())
                ? Recorded.open(workspace, writer.patience())
                : Ledger.write(workspace.ledger(), writer);
    }
}
