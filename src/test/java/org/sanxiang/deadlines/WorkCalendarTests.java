package org.sanxiang.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.deadlines.Period.Unit.*;

/** The delivered calendar of the State Council's arrangements, against days counted by hand. */
class WorkCalendarTests {

    private final WorkCalendar calendar = DeliveredCalendar.calendar();

    @ParameterizedTest(name = "V{0}")
    @CsvSource({
        "1, 2023-09-27, 7, WORKING_DAYS, false, 2023-10-12",
        "2, 2024-02-06, 7, WORKING_DAYS, false, 2024-02-21",
        "3, 2025-01-24, 7, WORKING_DAYS, false, 2025-02-10",
        "4, 2026-02-12, 7, WORKING_DAYS, false, 2026-02-28",
        "5, 2023-12-20, 20, WORKING_DAYS, false, 2024-01-18",
        "6, 2023-04-27, 7, WORKING_DAYS, false, 2023-05-10",
        "7, 2024-09-12, 5, WORKING_DAYS, false, 2024-09-20",
        "8, 2023-09-28, 2, WORKING_DAYS, false, 2023-10-08",
        "9, 2025-09-29, 7, WORKING_DAYS, false, 2025-10-15",
        "10, 2026-02-10, 10, WORKING_DAYS, false, 2026-03-02",
        "11, 2024-04-03, 3, WORKING_DAYS, false, 2024-04-09",
        "12, 2023-09-15, 20, WORKING_DAYS, false, 2023-10-19",
        "13, 2023-09-15, 30, WORKING_DAYS, false, 2023-11-02",
        "14, 2024-04-30, 5, WORKING_DAYS, false, 2024-05-10",
        "15, 2023-07-03, 90, CALENDAR_DAYS, false, 2023-10-01",
        "16, 2023-03-10, 90, CALENDAR_DAYS, false, 2023-06-08",
        "17, 2023-09-15, 15, CALENDAR_DAYS, true, 2023-10-07",
        "17, 2023-09-15, 15, CALENDAR_DAYS, false, 2023-09-30",
        "18, 2023-08-01, 60, CALENDAR_DAYS, true, 2023-10-07",
        "19, 2023-03-15, 6, MONTHS, true, 2023-09-15",
        "20, 2023-08-31, 6, MONTHS, true, 2024-02-29",
        "22, 2023-06-01, 30, CALENDAR_DAYS, false, 2023-07-01",
        "23, 2023-06-01, 30, CALENDAR_DAYS, false, 2023-07-01"})
    void the_last_day_is_the_one_counted_by_hand(int vector, LocalDate start, int length, Period.Unit unit, boolean roll,
                                                 LocalDate due) {
        assertThat(calendar.due(start, new Period(length, unit, roll))).isEqualTo(due);
    }

    @Test
    void the_court_window_begins_after_six_months_and_lasts_three() {
        LocalDate remediesOver = calendar.due(LocalDate.of(2023, 3, 15), Period.months(6));
        assertThat(remediesOver.plusDays(1)).isEqualTo("2023-09-16");
        assertThat(calendar.due(remediesOver, Period.months(3))).isEqualTo("2023-12-15");
    }

    @ParameterizedTest
    @CsvSource({"2023, '18,20,23,20,21,21,21,23,20,19,22,21'", "2024, '22,18,21,22,21,19,23,22,21,19,21,22'",
        "2025, '19,19,21,22,19,20,23,21,23,18,20,23'", "2026, '21,16,22,21,19,21,23,21,22,18,21,23'"})
    void every_month_has_its_working_days(int year, String days) {
        List<Long> counted = IntStream.rangeClosed(1, 12).mapToObj(month -> workingDays(year, month)).toList();
        assertThat(counted).isEqualTo(Stream.of(days.split(",")).map(Long::valueOf).toList());
    }

    @Test
    void the_last_day_of_2022_belongs_to_the_new_year_of_2023() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 8))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2022, 10, 7))).isFalse();
    }

    @Test
    void the_eve_of_the_spring_festival_of_2024_is_worked_by_law() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-04-13, 2023-04-24, 7", "2023-04-13, 2023-04-23, 6", "2023-09-28, 2023-10-09, 2",
        "2023-03-01, 2023-03-02, 0", "2023-03-01, 2023-03-03, 1", "2023-03-03, 2023-03-06, 0", "2023-03-01, 2023-03-01, 0",
        "2023-03-10, 2023-03-01, 0"})
    void full_days_lie_strictly_between(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.fullWorkingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void a_year_without_an_arrangement_is_counted_by_the_week_for_the_time_being() {
        assertThat(calendar.isProvisional(2026)).isFalse();
        assertThat(calendar.isProvisional(2027)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void a_period_says_how_it_is_counted_and_whether_it_rolls() {
        assertThat(Period.workingDays(7)).isEqualTo(new Period(7, WORKING_DAYS, false));
        assertThat(Period.calendarDays(15).rolling()).isEqualTo(new Period(15, CALENDAR_DAYS, true));
        assertThat(Period.months(6)).isEqualTo(new Period(6, MONTHS, false));
    }

    private long workingDays(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.datesUntil(first.plusMonths(1)).filter(calendar::isWorkingDay).count();
    }
}
