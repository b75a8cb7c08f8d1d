package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Attainment;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.IllegalActException;
import dev.tenglong.casework.Objection;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.Route;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.RecordedRuns;
import dev.tenglong.screening.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether something may be done in a case (办理前的核对): the state, the day, the reasons, the figures. */
final class ActCheck {

    /** The entry of what is not recorded yet. */
    private static final long UNRECORDED = Long.MAX_VALUE;

    private final Ledger ledger;
    private final CaseRules rules;
    private final LocalDate today;
    private final List<Diagnostic> remarks = new ArrayList<>();

    ActCheck(Ledger ledger, CaseRules rules, LocalDate today) {
        this.ledger = ledger;
        this.rules = rules;
        this.today = today;
    }

    /** What somebody should look at although it may be done. */
    List<Diagnostic> remarks() {
        return remarks;
    }

    /** @throws UnknownIdException saying why it may not be done */
    CaseEvent event(IntendedAct intended, CaseFile file, Attachments attachments)
            throws UnknownIdException, LedgerException, UnusableInputException {
        Act act = intended.act();
        requireLegal(act, file);
        if (act.needsNote() && intended.note().isBlank()) {
            throw refusal(CaseCode.NOTE_MISSING, file, act.label() + "应写明理由或情况，实际没有写");
        }
        days(intended, file);
        CaseEvent event = event(intended, file, attachments.of(intended));
        if (event.particulars() instanceof Particulars.Accepted accepted) {
            attained(accepted, file);
        }
        if (act == Act.CORRECT) {
            requireLatest(file);
        }
        if (act == Act.ENLIST) {
            window(intended.on(), file);
        }
        return event;
    }

    /** What the record would say of it, its papers apart. */
    CaseEvent said(IntendedAct intended, CaseFile file) {
        return event(intended, file, List.of());
    }

    private CaseEvent event(IntendedAct intended, CaseFile file, List<Evidence> evidence) {
        return new CaseEvent(
                file.id(),
                intended.act(),
                intended.on(),
                intended.by().orElseGet(() -> by(intended.act(), file)),
                intended.note(),
                evidence,
                intended.particulars());
    }

    /** The case once it is done. */
    CaseFile after(CaseFile file, CaseEvent event) throws UnknownIdException {
        try {
            return file.with(event, UNRECORDED);
        } catch (IllegalActException e) {
            throw refusal(
                    CaseCode.CORRECTION_BLOCKED,
                    file,
                    e.event() > file.events().size()
                            ? e.getMessage()
                            : "更正后第 " + e.event() + " 条事项不再成立: " + e.getMessage());
        }
    }

    private void requireLegal(Act act, CaseFile file) throws UnknownIdException, UnusableInputException {
        CaseOnDay now = rules.on(today, file);
        Optional<String> why = now.refusal(act);
        if (why.isEmpty()) {
            return;
        }
        List<Act> legal = now.legal();
        throw new UnknownIdException(
                CaseCode.ILLEGAL_ACT,
                who(file) + why.get(),
                List.of(legal.isEmpty() ? "案件已结，只能更正（correct）" : "现在可以: " + words(legal)),
                CaseCode.ILLEGAL_ACT.remedy());
    }

    static String words(List<Act> acts) {
        return String.join(
                "、",
                acts.stream().map(act -> act.label() + "（" + act.word() + "）").toList());
    }

    private void days(IntendedAct intended, CaseFile file) throws UnknownIdException {
        if (intended.on().isAfter(today)) {
            throw refusal(CaseCode.DATE_OUT_OF_ORDER, file, "办理日期应不晚于今天 " + today + "，实际是 " + intended.on());
        }
        Optional<CaseEvent> last = file.lastStep();
        if (last.isPresent()
                && intended.on().isBefore(last.get().on())
                && intended.act().isStep()) {
            throw refusal(
                    CaseCode.DATE_OUT_OF_ORDER,
                    file,
                    "办理日期应不早于上一步“" + last.get().act().label() + "”的 "
                            + last.get().on() + "，实际是 " + intended.on());
        }
        Optional<LocalDate> due = due(intended.particulars());
        if (due.isPresent() && due.get().isBefore(intended.on())) {
            throw refusal(CaseCode.DATE_OUT_OF_ORDER, file, "时限应不早于办理日期 " + intended.on() + "，实际是 " + due.get());
        }
    }

    private static Optional<LocalDate> due(Particulars particulars) {
        if (particulars instanceof Particulars.Planned planned) {
            return Optional.of(planned.plan().due());
        }
        return particulars instanceof Particulars.Returned returned ? Optional.of(returned.due()) : Optional.empty();
    }

    /** The body whose act it is. */
    private String by(Act act, CaseFile file) {
        return switch (act.by()) {
            case DISTRICT -> rules.office().leadUnit();
            case SUBDISTRICT ->
                file.identity().region().map(Region::name).orElse(act.by().label());
            case ENTERPRISE -> file.identity().name();
            default -> act.by().label();
        };
    }

    private void attained(Particulars.Accepted accepted, CaseFile file) throws UnknownIdException, LedgerException {
        boolean upgrade = file.plan().map(Plan::route).equals(Optional.of(Route.UPGRADE));
        if (!upgrade || accepted.exception().isPresent()) {
            return;
        }
        RecordedRuns runs = ledger.runs();
        List<Period> periods = runs.periods();
        Optional<RecordedRun> newest =
                periods.isEmpty() ? Optional.empty() : runs.latest(periods.get(periods.size() - 1));
        Optional<Verdict> verdict = newest.isEmpty() ? Optional.empty() : verdict(newest.get(), file);
        List<String> against = verdict.map(Attainment::objections).orElse(List.of("最近一期没有这家企业"));
        if (!against.isEmpty()) {
            throw new UnknownIdException(
                    CaseCode.NOT_ATTAINED,
                    who(file) + "整治方式为改造提升，"
                            + newest.map(run -> run.revision().label()).orElse("最近一期") + "的指标应达标，实际没有",
                    against,
                    CaseCode.NOT_ATTAINED.remedy());
        }
    }

    private Optional<Verdict> verdict(RecordedRun run, CaseFile file) throws LedgerException {
        EnterpriseKey nameless =
                EnterpriseKey.of(Optional.empty(), file.identity().name());
        var found = ledger.verdicts(run, List.of(file.key(), nameless));
        return Optional.ofNullable(found.getOrDefault(file.key(), found.get(nameless)));
    }

    /** What a later case of the same enterprise goes back to can no longer be otherwise. */
    private void requireLatest(CaseFile file) throws UnknownIdException, LedgerException {
        for (CaseFile other : ledger.cases()) {
            if (!other.withdrawn() && other.opening().earlier().equals(Optional.of(file.id()))) {
                throw refusal(CaseCode.CORRECTION_BLOCKED, file, "其后已有案件 " + other.id() + "，不能再更正");
            }
        }
    }

    private void window(LocalDate on, CaseFile file) throws UnusableInputException {
        Optional<LocalDate> last = rules.on(on, file).due();
        if (file.objection() == Objection.NONE
                && last.filter(end -> !on.isAfter(end)).isPresent()) {
            remarks.add(Diagnostic.of(
                    CaseCode.WINDOW_OPEN, new Location.WholeRun(), who(file) + "异议期至 " + last.get() + "，列入日期是 " + on));
        }
    }

    private static UnknownIdException refusal(CaseCode code, CaseFile file, String why) {
        return new UnknownIdException(code, who(file) + why, List.of(), code.remedy());
    }

    private static String who(CaseFile file) {
        return file.id() + "（" + file.identity().name() + "）";
    }
}
