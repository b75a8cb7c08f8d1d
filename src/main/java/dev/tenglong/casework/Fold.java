package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a case of its events, one after the other (事项归并). */
final class Fold {

    private final List<RecordedEvent> events;
    private final Set<Integer> voided;
    private Particulars.Opening opening;
    private Identity identity;
    private CaseState state;
    private LocalDate since;
    private Mark mark = Mark.NONE;
    private boolean withdrawn;
    private Objection objection = Objection.NONE;
    private Plan plan;
    private LocalDate term;
    private Particulars.Accepted acceptance;
    private LocalDate listedOn;
    private final List<Pause> pauses = new ArrayList<>();

    Fold(List<RecordedEvent> events) {
        if (events.isEmpty() || events.get(0).event().act() != Act.OPEN) {
            throw new IllegalArgumentException("a case begins with its opening");
        }
        this.events = events;
        this.voided = voided(events);
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent recorded = events.get(i);
            if (recorded.number() != i + 1 || i > 0 && recorded.event().act() == Act.OPEN) {
                throw new IllegalArgumentException("not the events of one case, in order");
            }
            if (!voided.contains(recorded.number())) {
                apply(recorded);
            }
        }
    }

    /** From the last to the first: a correction that was itself corrected voids nothing. */
    private static Set<Integer> voided(List<RecordedEvent> events) {
        Set<Integer> voided = new HashSet<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (!voided.contains(i + 1)
                    && events.get(i).event().particulars() instanceof Particulars.Correcting correcting) {
                requireCorrectable(events, correcting.event(), i + 1);
                voided.add(correcting.event());
            }
        }
        return voided;
    }

    private static void requireCorrectable(List<RecordedEvent> events, int wanted, int by) {
        if (wanted < 1 || wanted >= by) {
            throw new IllegalActException("案件没有第 " + wanted + " 条事项", List.of(), by);
        }
        Act act = events.get(wanted - 1).event().act();
        if (!act.isVerb()) {
            throw new IllegalActException(
                    "第 " + wanted + " 条“" + act.label() + "”是筛查的记录，不能更正；筛查有误的，重新筛查或用 ledger retract 撤回", List.of(), by);
        }
    }

    private void apply(RecordedEvent recorded) {
        CaseEvent event = recorded.event();
        if (event.act().isVerb()) {
            var rules = new Rules(state, mark, objection, isPaused());
            Optional<String> refusal = rules.refusal(event.act());
            if (refusal.isPresent()) {
                throw new IllegalActException(refusal.get(), rules.legal(), recorded.number());
            }
            enter(rules.after(event.act()), event.on());
        }
        effect(event);
    }

    private boolean isPaused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).until().isEmpty();
    }

    private void enter(CaseState next, LocalDate on) {
        if (next != state) {
            state = next;
            since = on;
        }
        if (next.isEnded() && isPaused()) {
            resume(on);
        }
    }

    private void effect(CaseEvent event) {
        switch (event.act()) {
            case OPEN -> open(event);
            case IDENTIFY -> identity = ((Particulars.Renaming) event.particulars()).identity();
            case MEET -> mark = Mark.MEETS_STANDARD;
            case MISS -> mark = Mark.MISSING_DATA;
            case EXEMPT -> mark = Mark.EXEMPT;
            case HIT -> mark = Mark.NONE;
            case WITHDRAW -> {
                enter(CaseState.REMOVED, event.on());
                withdrawn = true;
            }
            case REINSTATE -> {
                enter(initial(), event.on());
                withdrawn = false;
            }
            case OBJECT -> objection = Objection.OPEN;
            case OVERRULE -> objection = Objection.OVERRULED;
            case ENLIST -> listedOn = event.on();
            case PLAN -> {
                plan = ((Particulars.Planned) event.particulars()).plan();
                term = plan.due();
            }
            case RETURN -> term = ((Particulars.Returned) event.particulars()).due();
            case ACCEPT -> acceptance = (Particulars.Accepted) event.particulars();
            case PAUSE -> pauses.add(new Pause(event.on(), Optional.empty()));
            case RESUME -> resume(event.on());
            default -> {
                // The state is all that changes, or nothing.
            }
        }
    }

    private void open(CaseEvent event) {
        opening = (Particulars.Opening) event.particulars();
        identity = opening.identity();
        state = initial();
        since = event.on();
    }

    private CaseState initial() {
        return opening.relapses() > 0 ? CaseState.RELAPSED : CaseState.SUSPECTED;
    }

    private void resume(LocalDate on) {
        Pause last = pauses.remove(pauses.size() - 1);
        pauses.add(last.ended(on.isBefore(last.from()) ? last.from() : on));
    }

    CaseFile file() {
        return new CaseFile(
                events.get(0).event().id(),
                opening,
                identity,
                state,
                since,
                mark,
                withdrawn,
                objection,
                Optional.ofNullable(plan),
                Optional.ofNullable(term),
                Optional.ofNullable(acceptance),
                Optional.ofNullable(listedOn),
                pauses,
                events,
                voided);
    }
}
