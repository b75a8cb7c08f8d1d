package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.NoticeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeDue;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.notice.NoticeWording;
import dev.tenglong.notice.Register;
import dev.tenglong.notice.template.Template;
import dev.tenglong.report.Unwritten;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Issues notices (印发文书): each case of a batch gets its number, its entry in the register and its step in the procedure, or,
 * with the reason told, nothing. What was issued before is printed again as it was.
 */
public final class NoticeBatch {

    /**
     * What came of it.
     *
     * @param outcomes  in the order of the list
     * @param printing  where the files are; empty where none were written
     * @param unwritten the files that are not there, through no fault of one notice
     */
    public record Result(
            RecordedRun run,
            NoticeRequest request,
            List<NoticeOutcome> outcomes,
            Optional<NoticePrinting.Written> printing,
            List<Unwritten> unwritten) {

        public Result {
            outcomes = List.copyOf(outcomes);
            unwritten = List.copyOf(unwritten);
        }
    }

    /** A notice that can be issued, with the step of its case. */
    private record Ready(CaseFile file, String occasion, Notice content, Optional<CaseEvent> step) {}

    private final Workspace workspace;
    private final Ledger.Writer writer;
    private final LocalDate today;
    private final CaseRules rules;
    private final NoticeRequest request;
    private final Template template;

    public NoticeBatch(Workspace workspace, Ledger.Writer writer, LocalDate today, NoticeRequest request)
            throws IOException, UnusableInputException {
        this.workspace = workspace;
        this.writer = writer;
        this.today = today;
        this.request = request;
        this.rules = CaseRules.load(workspace);
        this.template = NoticeTemplates.load(workspace, request.kind());
    }

    /**
     * @param watcher hears how far the writing of files is
     * @throws UnknownIdException where the list or a case named is not to be found
     */
    public Result issue(NoticePress.Watcher watcher) throws IOException, UnusableInputException, UnknownIdException {
        String code = code();
        RecordedRun run;
        List<NoticeOutcome> outcomes;
        try (Ledger ledger = open()) {
            run = Recorded.find(ledger.runs(), request.wish());
            outcomes = outcomes(ledger, run, code);
            if (request.mode() == NoticeRequest.Mode.ISSUE) {
                ledger.commit();
            }
        }
        if (request.mode() == NoticeRequest.Mode.TRY) {
            return new Result(run, request, outcomes, Optional.empty(), List.of());
        }
        NoticePrinting printing = new NoticePrinting(workspace, request, template, run);
        List<NoticeOutcome> placed = printing.print(outcomes, watcher);
        return new Result(run, request, placed, Optional.of(printing.files()), printing.unwritten());
    }

    /** A mistyped command makes no ledger. */
    private Ledger open() throws IOException, UnknownIdException {
        Ledger reading = Recorded.open(workspace, writer.patience());
        if (request.mode() != NoticeRequest.Mode.ISSUE) {
            return reading;
        }
        reading.close();
        return Ledger.write(workspace.ledger(), writer);
    }

    private String code() throws UnusableInputException {
        String code = rules.office().documentNumber(request.kind().word());
        if (code.isBlank()) {
            throw new UnusableInputException(Diagnostic.of(
                    NoticeCode.NO_DOCUMENT_NUMBER, ConfigFolder.place(Office.FILE), "应有机关代字 document-number，实际没有"));
        }
        return code;
    }

    private List<NoticeOutcome> outcomes(Ledger ledger, RecordedRun run, String code)
            throws IOException, UnusableInputException, UnknownIdException {
        Register register = ledger.register();
        List<CaseFile> files = NoticeSelection.of(request, ledger, run);
        Map<EnterpriseKey, Verdict> verdicts = verdicts(ledger, run, files);
        var wording = new NoticeWording(rules.office(), run.facts(), SectorTable.load());
        var check = new ActCheck(ledger, rules, today);
        boolean sample = !run.facts().official();
        var outcomes = new ArrayList<NoticeOutcome>();
        var steps = new ArrayList<CaseEvent>();
        for (CaseFile file : files) {
            NoticeDue due = NoticeDue.of(request.kind(), rules.on(request.date(), file));
            Optional<NoticeOutcome> settled = settled(file, due, register, run);
            if (settled.isPresent()) {
                outcomes.add(settled.get());
                continue;
            }
            try {
                Ready ready = ready(file, due.occasion().orElseThrow(), verdict(file, verdicts), wording, check);
                outcomes.add(
                        request.mode() == NoticeRequest.Mode.DRAFT
                                ? NoticeOutcome.drafted(
                                        file,
                                        NoticeRecord.draft(
                                                ready.content(),
                                                code,
                                                request.date().getYear(),
                                                sample))
                                : record(ready, register, run, code, ledger, steps));
            } catch (UnknownIdException e) {
                outcomes.add(NoticeOutcome.failed(file, NoticeCode.ACT_REFUSED, e.getMessage()));
            } catch (IncompleteException e) {
                outcomes.add(NoticeOutcome.failed(file, NoticeCode.VALUE_MISSING, e.getMessage()));
            }
        }
        if (request.mode() == NoticeRequest.Mode.ISSUE && !steps.isEmpty()) {
            ledger.act(steps, Map.of());
        }
        return outcomes;
    }

    /** What needs no new number: issued before, or not to be issued at all. */
    private Optional<NoticeOutcome> settled(CaseFile file, NoticeDue due, Register register, RecordedRun run) {
        Optional<IssuedNotice> issued = due.occasion()
                .map(occasion -> register.of(file.id(), request.kind(), occasion))
                .orElseGet(() -> register.last(file.id(), request.kind()));
        Optional<IssuedNotice> valid = issued.filter(IssuedNotice::isValid);
        if (valid.isPresent()) {
            return Optional.of(again(file, valid.get(), run));
        }
        if (due.occasion().isPresent()) {
            return Optional.empty();
        }
        if (request.isExplicit()) {
            return Optional.of(NoticeOutcome.failed(
                    file, due.suspected() ? NoticeCode.NOT_VERIFIED : NoticeCode.NOT_DUE, due.reason()));
        }
        String voided = issued.map(notice -> "；" + notice.number() + " 已作废，要重新发文，先用 tenglong case correct 更正这一步")
                .orElse("");
        return Optional.of(NoticeOutcome.skipped(file, due.reason() + voided));
    }

    private NoticeOutcome again(CaseFile file, IssuedNotice notice, RecordedRun run) {
        if (!notice.record().basis().period().equals(run.period())) {
            return NoticeOutcome.skipped(file, "已依据 " + notice.record().basis().period() + " 的清单印发");
        }
        if (request.onlyNew() || request.mode() == NoticeRequest.Mode.DRAFT) {
            return NoticeOutcome.skipped(file, "已印发");
        }
        List<NoticeField> missing = template.missing(notice.printed());
        return missing.isEmpty()
                ? NoticeOutcome.of(file, NoticeOutcome.Kind.REPRINTED, notice)
                : NoticeOutcome.failed(file, NoticeCode.VALUE_MISSING, without(missing));
    }

    private Ready ready(
            CaseFile file, String occasion, Optional<Verdict> verdict, NoticeWording wording, ActCheck check)
            throws IOException, UnusableInputException, UnknownIdException, IncompleteException {
        Optional<CaseEvent> step = Optional.empty();
        CaseFile after = file;
        if (request.kind() == NoticeKind.NOTIFICATION) {
            var intended = new IntendedAct(
                    file.id().toString(),
                    Act.NOTIFY,
                    request.date(),
                    Optional.empty(),
                    "",
                    List.of(),
                    Particulars.NONE);
            CaseEvent event = check.event(intended, file, Attachments.of(List.of(intended)));
            after = check.after(file, event);
            step = Optional.of(event);
        } else {
            requireNotBefore(file);
        }
        CaseOnDay now = rules.on(request.date(), after);
        Notice content = wording.of(request.kind(), request.date(), now, planDue(file), verdict);
        List<NoticeField> missing =
                template.missing(NoticeRecord.draft(content, "", request.date().getYear(), false));
        if (!missing.isEmpty()) {
            throw new IncompleteException(without(missing));
        }
        return new Ready(file, occasion, content, step);
    }

    /** A notice does not tell of what had not happened on the day it bears. */
    private void requireNotBefore(CaseFile file) throws UnknownIdException {
        Optional<CaseEvent> last = file.lastStep();
        if (last.isPresent() && request.date().isBefore(last.get().on())) {
            throw new UnknownIdException(
                    NoticeCode.ACT_REFUSED,
                    "发文日期应不早于上一步“" + last.get().act().label() + "”的 "
                            + last.get().on() + "，实际是 " + request.date(),
                    List.of(),
                    NoticeCode.ACT_REFUSED.remedy());
        }
    }

    /** The last day for the plan, as it was when the case was listed. */
    private Optional<LocalDate> planDue(CaseFile file) throws UnusableInputException {
        Optional<RecordedEvent> listed = file.last(Act.ENLIST);
        return listed.isEmpty()
                ? Optional.empty()
                : rules.on(
                                listed.get().event().on(),
                                CaseFile.of(
                                        file.events().subList(0, listed.get().number())))
                        .due();
    }

    /** Where it is only tried, the number it would get is told. */
    private NoticeOutcome record(
            Ready ready, Register register, RecordedRun run, String code, Ledger ledger, List<CaseEvent> steps)
            throws IOException {
        var record = new NoticeRecord(
                register.next(code, request.date().getYear()),
                request.date(),
                ready.file().id(),
                run.revision(),
                ready.occasion(),
                !run.facts().official(),
                ready.content());
        String checkCode = request.mode() == NoticeRequest.Mode.ISSUE ? ledger.issue(record) : "";
        register.add(record, checkCode);
        ready.step().ifPresent(step -> steps.add(numbered(step, record)));
        return NoticeOutcome.of(
                ready.file(), NoticeOutcome.Kind.ISSUED, new IssuedNotice(record, checkCode, Optional.empty()));
    }

    private static CaseEvent numbered(CaseEvent step, NoticeRecord record) {
        return new CaseEvent(
                step.id(),
                step.act(),
                step.on(),
                step.by(),
                record.kind().label() + " " + record.number(),
                step.evidence(),
                step.particulars());
    }

    /** A notice names what it lacks. */
    private static String without(List<NoticeField> missing) {
        return "应有内容的字段没有内容: "
                + String.join("、", missing.stream().map(NoticeField::label).toList());
    }

    private static Map<EnterpriseKey, Verdict> verdicts(Ledger ledger, RecordedRun run, List<CaseFile> files)
            throws IOException {
        var keys = new ArrayList<EnterpriseKey>();
        for (CaseFile file : files) {
            keys.add(file.key());
            keys.add(nameless(file));
        }
        return new HashMap<>(ledger.verdicts(run, keys.stream().distinct().toList()));
    }

    private static Optional<Verdict> verdict(CaseFile file, Map<EnterpriseKey, Verdict> verdicts) {
        return Optional.ofNullable(verdicts.getOrDefault(file.key(), verdicts.get(nameless(file))));
    }

    private static EnterpriseKey nameless(CaseFile file) {
        return EnterpriseKey.of(Optional.empty(), file.identity().name());
    }

    /** A notice that lacks something. */
    private static final class IncompleteException extends Exception {

        private static final long serialVersionUID = 1L;

        IncompleteException(String message) {
            super(message);
        }
    }
}
