package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.casework.ServiceColumn;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what an index of notices says of their service may be recorded (送达登记的核对). An index is filled in little by little
 * and comes back more than once: what is on record already, in whichever copy, stays as it is.
 */
final class ServiceCheck {

    /** A row that says something legible of a notice that was issued. */
    private record Told(ReturnedForm.Row<ServiceColumn> row, FormCells<ServiceColumn> cells, IntendedAct act) {}

    private final Ledger ledger;
    private final ActCheck acts;
    private final Map<CaseId, CaseFile> now;
    private final Optional<String> by;
    private final Map<String, Location> seen = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<FormReturns.Done> done = new ArrayList<>();
    private final List<FormReturns.Known> known = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean wrong;

    /**
     * @param tried cases that earlier files moved without it being on record
     * @param by    who served them, whatever the rows say
     */
    ServiceCheck(Ledger ledger, ActCheck acts, Map<CaseId, CaseFile> tried, Optional<String> by) {
        this.ledger = ledger;
        this.acts = acts;
        this.now = new HashMap<>(tried);
        this.by = by;
    }

    FormCheck.Outcome check(List<ReturnedForm.Row<ServiceColumn>> rows, Path file)
            throws LedgerException, UnusableInputException {
        Register register = ledger.register();
        for (ReturnedForm.Row<ServiceColumn> row : rows) {
            var cells = new FormCells<>(row);
            notice(row, cells, register)
                    .flatMap(notice -> new ServiceEntry(cells, by).act(notice, file))
                    .ifPresent(act -> told.add(new Told(row, cells, act)));
            report(cells);
        }
        Attachments papers = Attachments.of(told.stream().map(Told::act).toList());
        for (Told one : told) {
            row(one, papers);
            report(one.cells());
        }
        return new FormCheck.Outcome(done, known, wrong, findings, papers.files());
    }

    private void report(FormCells<ServiceColumn> cells) {
        wrong |= !cells.problems().isEmpty();
        findings.addAll(cells.problems());
    }

    private Optional<IssuedNotice> notice(
            ReturnedForm.Row<ServiceColumn> row, FormCells<ServiceColumn> cells, Register register) {
        String number = cells.text(ServiceColumn.NUMBER);
        Optional<IssuedNotice> found = ServiceEntry.find(register, number);
        if (found.isEmpty()) {
            cells.problem(CaseCode.SERVED_UNKNOWN, ServiceColumn.NUMBER, "应为文号台账里的文号，台账里没有“" + number + "”");
            return found;
        }
        IssuedNotice notice = found.get();
        Location before = seen.putIfAbsent(notice.number().toString(), row.at(ServiceColumn.NUMBER));
        if (before != null) {
            cells.problem(
                    CaseCode.FORM_ROW_TWICE,
                    ServiceColumn.NUMBER,
                    "一份文书应只填一行，" + before.display() + " 已填了 " + notice.number());
        } else if (!notice.isValid()) {
            cells.problem(
                    CaseCode.SERVED_UNKNOWN,
                    ServiceColumn.NUMBER,
                    "应为有效的文号，" + notice.number() + " 已于 "
                            + notice.voiding().get().on() + " 作废");
        } else if (!cells.text(ServiceColumn.ID).equals(notice.record().file().toString())
                || !cells.text(ServiceColumn.NAME)
                        .equals(notice.record().addressee().strip())) {
            cells.problem(
                    CaseCode.SERVED_UNKNOWN,
                    ServiceColumn.ID,
                    notice.number() + " 应为 " + notice.record().file() + "（"
                            + notice.record().addressee() + "）的文书，这一行写的是 " + cells.text(ServiceColumn.ID) + "（"
                            + cells.text(ServiceColumn.NAME) + "）");
        }
        return cells.problems().isEmpty() ? found : Optional.empty();
    }

    private void row(Told one, Attachments papers) throws LedgerException, UnusableInputException {
        one.cells().problems().clear();
        CaseId id = CaseId.parse(one.act().id()).orElseThrow();
        CaseFile file = now.containsKey(id) ? now.get(id) : ledger.find(id).orElseThrow();
        CaseEvent said = acts.said(one.act(), file);
        for (RecordedEvent recorded : file.events()) {
            CaseEvent event = recorded.event();
            if (FormCheck.isFrom(event, one.row(), papers) || file.counts(recorded) && event.says(said)) {
                known.add(new FormReturns.Known(one.row().number(), file, recorded));
                return;
            }
            if (file.counts(recorded) && isOfSame(event, said)) {
                findings.add(Diagnostic.of(
                        CaseCode.SERVED_OTHERWISE,
                        one.row().at(ServiceColumn.ON),
                        who(file) + "第 " + recorded.number() + " 条已登记这份文书于 " + event.on() + " 送达，这一行与它不同，没有办"));
                return;
            }
        }
        try {
            CaseEvent event =
                    acts.event(one.act(), file, papers).atRow(one.row().number());
            CaseFile after = acts.after(file, event);
            now.put(id, after);
            done.add(new FormReturns.Done(one.row().number(), file, after));
        } catch (UnknownIdException e) {
            refuse(one, e);
        }
    }

    /** A case that moved on holds up its own row only; a date that cannot be is a mistake in the index. */
    private void refuse(Told one, UnknownIdException e) {
        if (e.code() == CaseCode.DATE_OUT_OF_ORDER) {
            one.cells().refuse(e.code(), ServiceColumn.ON, e.getMessage(), "核对送达日期后重新报回");
        } else {
            findings.add(Diagnostic.of(e.code(), one.row().at(ServiceColumn.ON), e.getMessage() + "，本行没有办")
                    .hint("用 tenglong case show ID 核对案件，清空这一行的送达各栏"));
        }
    }

    private static boolean isOfSame(CaseEvent event, CaseEvent said) {
        return event.act() == Act.SERVE
                && ((Particulars.Served) event.particulars())
                        .notice()
                        .equals(((Particulars.Served) said.particulars()).notice());
    }

    private static String who(CaseFile file) {
        return file.id() + "（" + file.identity().name() + "）";
    }
}
