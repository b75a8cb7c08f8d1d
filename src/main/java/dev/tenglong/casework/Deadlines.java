package dev.tenglong.casework;

import dev.tenglong.listing.CaseState;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Until when a case may stay where it is (办理期限): computed for a day, never stored. */
public final class Deadlines {

    private final Office.Limits limits;
    private final WorkCalendar calendar;

    public Deadlines(Office.Limits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * The case as it stands on a day.
     *
     * @throws WorkCalendar.UncoveredException where working days are to be counted in a year without a calendar
     */
    public CaseOnDay on(LocalDate day, CaseFile file) {
        Optional<LocalDate> due = due(file);
        return new CaseOnDay(file, day, due, due.flatMap(last -> overdue(file, last, day)), next(file, due, day));
    }

    /** The last day in time; empty where there is no limit, or the clock stands still. */
    private Optional<LocalDate> due(CaseFile file) {
        if (!file.isOpen() || file.isPaused() || file.mark() == Mark.EXEMPT) {
            return Optional.empty();
        }
        return switch (file.state()) {
            case PLANNED, RECTIFYING, RETURNED -> file.term().map(term -> term.plusDays(paused(file)));
            default -> limits.of(file.state().word().replace('_', '-')).map(days -> counted(file.since(), days, file));
        };
    }

    /** Whole days of pauses since the term was set: a term that was agreed is put off by them. */
    private static long paused(CaseFile file) {
        LocalDate set = file.last(Act.PLAN, Act.RETURN)
                .map(recorded -> recorded.event().on())
                .orElse(file.since());
        return file.pauses().stream()
                .filter(pause -> pause.until().isPresent())
                .mapToLong(pause -> Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                pause.from().isBefore(set) ? set : pause.from(),
                                pause.until().get())))
                .sum();
    }

    /** The day after the first is the first that counts; days of a pause, and where only working days do the others, do not. */
    private LocalDate counted(LocalDate first, int days, CaseFile file) {
        LocalDate day = first;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            LocalDate today = day;
            boolean stopped = file.pauses().stream().anyMatch(pause -> pause.holds(today));
            if (!stopped && (!limits.workingDays() || calendar.isWorkingDay(day))) {
                left--;
            }
        }
        return day;
    }

    /** 已告知 has a window for objections, not a limit: nobody is late in it. */
    private Optional<Overdue> overdue(CaseFile file, LocalDate due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due, day);
        if (days <= 0 || file.state() == CaseState.NOTIFIED) {
            return Optional.empty();
        }
        Overdue.Level level = days >= limits.red()
                ? Overdue.Level.RED
                : days >= limits.yellow() ? Overdue.Level.YELLOW : Overdue.Level.LATE;
        return Optional.of(new Overdue(level, days));
    }

    /** Who has to act; empty where nobody has. */
    private static Optional<Party> next(CaseFile file, Optional<LocalDate> due, LocalDate day) {
        if (!file.isOpen()) {
            return Optional.empty();
        }
        if (file.isPaused() || file.mark() == Mark.EXEMPT) {
            return Optional.of(Party.DISTRICT);
        }
        return Optional.of(
                switch (file.state()) {
                    case DISPATCHED, LISTED -> Party.SUBDISTRICT;
                    case PLANNED, RECTIFYING, RETURNED ->
                        file.mark() == Mark.MEETS_STANDARD ? Party.SUBDISTRICT : Party.ENTERPRISE;
                    case NOTIFIED -> mayObject(file, due, day) ? Party.ENTERPRISE : Party.DISTRICT;
                    default -> Party.DISTRICT;
                });
    }

    private static boolean mayObject(CaseFile file, Optional<LocalDate> due, LocalDate day) {
        return file.objection() == Objection.NONE
                && due.filter(last -> !day.isAfter(last)).isPresent();
    }
}
