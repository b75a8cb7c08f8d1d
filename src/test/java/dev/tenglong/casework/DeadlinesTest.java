package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.WorkCalendar;
import dev.tenglong.settings.WorkCalendarFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final CaseId ID = new CaseId(2022, 1);

    @ParameterizedTest(name = "on {0} it is {1} {2}")
    @CsvSource({
        "2022-04-16, '', 0", // the last day is in time
        "2022-04-17, yellow, 1",
        "2022-04-30, yellow, 14",
        "2022-05-01, red, 15",
    })
    void tells_how_late_a_case_is(LocalDate day, String level, long days) {
        CaseOnDay now = calendarDays().on(day, file(Acts.of(ID, Act.DISPATCH, LocalDate.of(2022, 4, 1))));
        assertThat(now.due()).contains(LocalDate.of(2022, 4, 16));
        assertThat(now.overdue().map(o -> o.level().word()).orElse("")).isEqualTo(level);
        assertThat(now.overdue().map(Overdue::days).orElse(0L)).isEqualTo(days);
    }

    /** Qingming 2022: 3–5 April off, Saturday 2 April worked. */
    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2022-04-01, 1, 2022-04-02",
        "2022-04-01, 2, 2022-04-06",
        "2022-09-30, 1, 2022-10-08",
        "2022-09-30, 2, 2022-10-09",
        "2022-09-30, 3, 2022-10-10",
        "2022-12-30, 1, 2023-01-03",
        "2023-09-28, 1, 2023-10-07",
    })
    void counts_working_days_by_the_calendar(LocalDate from, int days, LocalDate due) {
        var limits = new Office.Limits(true, Map.of("dispatched", days), 1, 15);
        assertThat(new Deadlines(limits, shipped())
                        .on(from, file(Acts.of(ID, Act.DISPATCH, from)))
                        .due())
                .contains(due);
    }

    @Test
    void a_year_without_a_calendar_is_no_guess() {
        var limits = new Office.Limits(true, Map.of("dispatched", 10), 1, 15);
        CaseFile file = file(Acts.of(ID, Act.DISPATCH, LocalDate.of(2023, 12, 25)));
        assertThatThrownBy(() -> new Deadlines(limits, shipped()).on(LocalDate.of(2024, 1, 9), file))
                .isInstanceOfSatisfying(
                        WorkCalendar.UncoveredException.class,
                        e -> assertThat(e.year()).isEqualTo(2024));
    }

    @Test
    void the_days_of_a_pause_do_not_count() {
        CaseFile paused = file(
                Acts.of(ID, Act.DISPATCH, LocalDate.of(2022, 4, 1)), Acts.of(ID, Act.PAUSE, LocalDate.of(2022, 4, 6)));
        CaseOnDay stopped = calendarDays().on(LocalDate.of(2022, 12, 31), paused);
        assertThat(stopped.due()).isEmpty();
        assertThat(stopped.overdue()).isEmpty();
        CaseFile resumed = paused.with(Acts.of(ID, Act.RESUME, LocalDate.of(2022, 4, 16)), 9);
        assertThat(calendarDays().on(LocalDate.of(2022, 4, 16), resumed).due()).contains(LocalDate.of(2022, 4, 26));
    }

    @Test
    void an_agreed_term_is_put_off_by_the_pause() {
        LocalDate start = LocalDate.of(2022, 5, 1);
        CaseFile file = file(
                Acts.of(ID, Act.DISPATCH, start),
                Acts.of(ID, Act.VERIFY, start),
                Acts.of(ID, Act.NOTIFY, start),
                Acts.of(ID, Act.ENLIST, start.plusDays(8)),
                Acts.of(ID, Act.PLAN, start.plusDays(10)),
                Acts.of(ID, Act.START, start.plusDays(11)),
                Acts.of(ID, Act.PAUSE, start.plusDays(20)),
                Acts.of(ID, Act.RESUME, start.plusDays(25)));
        assertThat(file.term()).contains(start.plusDays(40));
        assertThat(calendarDays().on(start.plusDays(30), file).due()).contains(start.plusDays(45));
    }

    @Test
    void knows_whose_move_it_is() {
        LocalDate day = LocalDate.of(2022, 4, 1);
        CaseFile notified =
                file(Acts.of(ID, Act.DISPATCH, day), Acts.of(ID, Act.VERIFY, day), Acts.of(ID, Act.NOTIFY, day));
        assertThat(calendarDays().on(day.plusDays(7), notified).next()).contains(Party.ENTERPRISE);
        CaseOnDay after = calendarDays().on(day.plusDays(8), notified);
        assertThat(after.next()).contains(Party.DISTRICT);
        assertThat(after.overdue()).as("a window, not a limit").isEmpty();
        CaseFile objected = notified.with(Acts.of(ID, Act.OBJECT, day.plusDays(3)), 9);
        assertThat(calendarDays().on(day.plusDays(3), objected).next()).contains(Party.DISTRICT);
        CaseFile removed = objected.with(Acts.of(ID, Act.REMOVE, day.plusDays(4)), 10);
        assertThat(calendarDays().on(day.plusDays(4), removed).next()).isEqualTo(Optional.empty());
    }

    private static Deadlines calendarDays() {
        return new Deadlines(Office.Limits.USUAL, WorkCalendar.NONE);
    }

    private static WorkCalendar shipped() {
        var findings = new Findings();
        WorkCalendar calendar = WorkCalendarFile.load(ConfigFolder.builtIn(), findings);
        assertThat(findings.sorted()).isEmpty();
        return calendar;
    }

    private static CaseFile file(CaseEvent... events) {
        CaseFile file = CaseFile.of(List.of(new RecordedEvent(1, 1, Acts.opened(ID, 0))));
        for (CaseEvent event : events) {
            file = file.with(event, 2);
        }
        return file;
    }
}
