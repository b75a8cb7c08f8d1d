package dev.tenglong.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked on (工作日历): weekdays but for the holidays, and the weekend days that make up for them.
 *
 * @param years those it covers; of any other it knows nothing, and says so
 * @param off   weekdays that are holidays
 * @param work  weekend days that are worked on
 */
public record WorkCalendar(SortedSet<Integer> years, Set<LocalDate> off, Set<LocalDate> work) {

    /** The name of its file. */
    public static final String FILE = "holidays.csv";

    /** A day of a year that the calendar does not cover. */
    public static final class UncoveredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int year;

        UncoveredException(int year) {
            super("no calendar of " + year);
            this.year = year;
        }

        public int year() {
            return year;
        }
    }

    /** Where working days are not counted. */
    public static final WorkCalendar NONE = new WorkCalendar(new TreeSet<>(), Set.of(), Set.of());

    public WorkCalendar {
        years = new TreeSet<>(years);
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    /** @throws UncoveredException where the year is not covered: a guess would be a wrong date on a notice */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UncoveredException(day.getYear());
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? work.contains(day) : !off.contains(day);
    }
}
