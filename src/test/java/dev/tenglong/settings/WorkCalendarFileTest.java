package dev.tenglong.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendar against the spans of the notices, written out here a second time. */
class WorkCalendarFileTest {

    private static WorkCalendar shipped() {
        var findings = new Findings();
        WorkCalendar calendar = WorkCalendarFile.load(ConfigFolder.builtIn(), findings);
        assertThat(findings.sorted()).isEmpty();
        return calendar;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // 国办发明电〔2021〕11号
        "2022, 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07,"
                + " 01-29 01-30 04-02 04-24 05-07 10-08 10-09, 18, 249",
        // 国办发明电〔2022〕16号
        "2023, 01-01/01-02 01-21/01-27 04-05/04-05 04-29/05-03 06-22/06-24 09-29/10-06,"
                + " 01-28 01-29 04-23 05-06 06-25 10-07 10-08, 18, 249",
    })
    void is_what_the_notice_of_the_year_says(int year, String spans, String worked, int weekdaysOff, int workingDays) {
        Set<LocalDate> off = new TreeSet<>();
        Arrays.stream(spans.split(" "))
                .map(span -> span.split("/"))
                .forEach(span -> day(year, span[0])
                        .datesUntil(day(year, span[1]).plusDays(1))
                        .forEach(off::add));
        List<LocalDate> work =
                Arrays.stream(worked.split(" ")).map(text -> day(year, text)).toList();
        Set<LocalDate> expected = days(year)
                .filter(day -> work.contains(day) || !isWeekend(day) && !off.contains(day))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> found =
                days(year).filter(shipped()::isWorkingDay).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected).hasSize(workingDays);
        assertThat(off.stream().filter(day -> !isWeekend(day))).hasSize(weekdaysOff);
        assertThat(work).allMatch(WorkCalendarFileTest::isWeekend);
    }

    /** A weekday "worked" or a weekend day "off" says nothing: it would be a slip of the pen. */
    @Test
    void says_nothing_that_goes_without_saying() {
        WorkCalendar calendar = shipped();
        assertThat(calendar.years()).containsExactly(2022, 2023);
        assertThat(calendar.off()).hasSize(36).noneMatch(WorkCalendarFileTest::isWeekend);
        assertThat(calendar.work()).hasSize(14).allMatch(WorkCalendarFileTest::isWeekend);
        assertThat(Stream.concat(calendar.off().stream(), calendar.work().stream()))
                .allMatch(day -> calendar.years().contains(day.getYear()));
    }

    private static LocalDate day(int year, String text) {
        return LocalDate.parse(year + "-" + text);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
