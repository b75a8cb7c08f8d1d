package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.FormColumn;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the rows of a form may be done (填报表的核对), against the cases as they stand now. */
final class FormCheck {

    /** What came of the rows of one file; nothing of it is recorded yet. */
    record Outcome(
            List<FormReturns.Done> done,
            List<FormReturns.Known> known,
            boolean refused,
            List<Diagnostic> findings,
            Map<String, Path> attachments) {}

    private final Ledger ledger;
    private final ActCheck acts;
    private final Map<CaseId, CaseFile> tried;
    private final FormReturns.Wish wish;
    private final Map<CaseId, Location> seen = new HashMap<>();
    private final List<FormReturns.Done> done = new ArrayList<>();
    private final List<FormReturns.Known> known = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean wrong;

    /** @param tried cases that earlier files moved without it being on record */
    FormCheck(Ledger ledger, ActCheck acts, Map<CaseId, CaseFile> tried, FormReturns.Wish wish) {
        this.ledger = ledger;
        this.acts = acts;
        this.tried = tried;
        this.wish = wish;
    }

    Outcome check(List<ReturnedForm.Row<FormColumn>> rows, Path file)
            throws LedgerException, UnknownIdException, UnusableInputException {
        Attachments form = Attachments.of(file);
        for (ReturnedForm.Row<FormColumn> row : rows) {
            var cells = new FormCells<>(row);
            Optional<CaseFile> found = caseOf(row, cells);
            if (found.isPresent()) {
                row(row, cells, found.get(), form, file);
            }
            wrong |= !cells.problems().isEmpty();
            findings.addAll(cells.problems());
        }
        findings.addAll(acts.remarks());
        return new Outcome(done, known, wrong, findings, form.files());
    }

    private Optional<CaseFile> caseOf(ReturnedForm.Row<FormColumn> row, FormCells<FormColumn> cells)
            throws LedgerException {
        Optional<CaseId> id =
                cells.needed(FormColumn.ID, cells.read(FormColumn.ID, CaseId::parse, "案件编号，如 AJ2022-0001"), "填了内容的行");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Location before = seen.putIfAbsent(id.get(), row.at(FormColumn.ID));
        if (before != null) {
            cells.problem(CaseCode.FORM_ROW_TWICE, FormColumn.ID, "一个案件应只填一行，" + before.display() + " 已填了 " + id.get());
            return Optional.empty();
        }
        Optional<CaseFile> recorded = ledger.find(id.get());
        if (recorded.isEmpty()) {
            cells.problem(CaseCode.NO_SUCH_CASE, FormColumn.ID, "没有案件 " + id.get());
        }
        return recorded;
    }

    private void row(
            ReturnedForm.Row<FormColumn> row,
            FormCells<FormColumn> cells,
            CaseFile recorded,
            Attachments form,
            Path file)
            throws LedgerException, UnusableInputException {
        CaseFile now = tried.getOrDefault(recorded.id(), recorded);
        Optional<CaseFile> then = cells.read(FormColumn.VERSION, CaseVersion::parse, "出表时印的版本，如 " + CaseVersion.of(now))
                .flatMap(version -> version.then(now));
        if (then.isEmpty() || !isOf(then.get(), cells)) {
            if (cells.problems().isEmpty()) {
                cells.problem(
                        CaseCode.FORM_ROW_MIXED, FormColumn.VERSION, "案件编号、代码和版本应属于同一个案件，实际与 " + who(now) + " 对不上");
            }
            return;
        }
        Optional<IntendedAct> intended =
                new FormEntry(cells, wish.district()).act(now.id().toString(), wish.by(), file);
        List<RecordedEvent> since = now
                .events()
                .subList(then.get().events().size(), now.events().size())
                .stream()
                .filter(later -> later.event().act() != Act.SERVE)
                .toList();
        if (!since.isEmpty()) {
            cells.problems().clear();
            late(row, now, then.get(), since, intended, form);
        } else if (intended.isPresent()) {
            act(row, cells, now, intended.get(), form);
        }
    }

    /** Columns sorted apart from each other put one case's number beside another's code. */
    private static boolean isOf(CaseFile then, FormCells<FormColumn> cells) {
        String code = cells.text(FormColumn.CODE).toUpperCase(Locale.ROOT);
        return then.key().isCode() ? code.equals(then.key().value()) : code.isEmpty();
    }

    /** The case moved on: by this very row, or by something it knew nothing of. */
    private void late(
            ReturnedForm.Row<FormColumn> row,
            CaseFile now,
            CaseFile then,
            List<RecordedEvent> since,
            Optional<IntendedAct> intended,
            Attachments form) {
        Optional<CaseEvent> wanted = intended.map(act -> acts.said(act, then));
        Optional<RecordedEvent> same = since.stream()
                .filter(recorded -> isFrom(recorded.event(), row, form)
                        || wanted.filter(recorded.event()::says).isPresent())
                .findFirst();
        if (same.isPresent()) {
            known.add(new FormReturns.Known(row.number(), now, same.get()));
            return;
        }
        String events = since.stream()
                .map(recorded ->
                        recorded.event().on() + " " + recorded.event().act().label())
                .collect(Collectors.joining("、"));
        findings.add(Diagnostic.of(
                CaseCode.FORM_ROW_STALE,
                row.at(FormColumn.VERSION),
                who(now) + "出表后不应再有变动，实际又有 " + since.size() + " 条: " + events + "，现为“"
                        + now.state().label() + "”，本行没有办"));
    }

    /** The very row of the very file, whoever is said to have done it this time. */
    static boolean isFrom(CaseEvent event, ReturnedForm.Row<?> row, Attachments form) {
        return event.evidence().stream()
                .anyMatch(evidence ->
                        evidence.row() == row.number() && form.files().containsKey(evidence.sha256()));
    }

    private void act(
            ReturnedForm.Row<FormColumn> row,
            FormCells<FormColumn> cells,
            CaseFile now,
            IntendedAct intended,
            Attachments form)
            throws LedgerException, UnusableInputException {
        try {
            CaseEvent event = acts.event(intended, now, form).atRow(row.number());
            done.add(new FormReturns.Done(row.number(), now, acts.after(now, event)));
        } catch (UnknownIdException e) {
            boolean date = e.code() == CaseCode.DATE_OUT_OF_ORDER;
            String remedy = e.candidates().isEmpty() ? e.remedy() : String.join("；", e.candidates());
            cells.refuse(
                    e.code(), date ? FormColumn.ON : FormColumn.ACT, e.getMessage(), date ? "核对这一行的日期后重新报回" : remedy);
        }
    }

    private static String who(CaseFile file) {
        return file.id() + "（" + file.identity().name() + "）";
    }
}
