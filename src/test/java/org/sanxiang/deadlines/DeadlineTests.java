package org.sanxiang.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What pauses, extensions, hours and missing arrangements do to the end of a period. */
class DeadlineTests {

    private static final WorkCalendar CALENDAR = DeliveredCalendar.calendar();
    private static final LocalDate FILED = LocalDate.of(2023, 3, 3);
    private static final Period NINETY = Period.calendarDays(90);

    @Test
    void a_pause_moves_calendar_days_by_its_days() {
        assertThat(due(NINETY, pause(3, 10, 3, 20))).isEqualTo(FILED.plusDays(100));
    }

    @Test
    void two_pauses_move_the_end_by_both() {
        assertThat(due(NINETY, pause(3, 10, 3, 20), pause(5, 1, 5, 6))).isEqualTo(FILED.plusDays(105));
    }

    @Test
    void a_pause_moves_working_days_only_by_its_working_days() {
        // Friday to Tuesday: one Friday and one Monday
        assertThat(due(Period.workingDays(7), pause(3, 10, 3, 14))).isEqualTo("2023-03-16");
        assertThat(due(Period.workingDays(7), pause(3, 11, 3, 13))).isEqualTo("2023-03-14");
    }

    @Test
    void an_open_pause_leaves_no_end() {
        Deadline deadline = Deadline.of(CALENDAR, FILED, NINETY, Ledger.of(new Pause(LocalDate.of(2023, 3, 10), null)));
        assertThat(deadline.stands()).isTrue();
        assertThat(deadline.due()).isNull();
        assertThat(deadline.isOverOn(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(deadline.light(LocalDateTime.of(2030, 1, 1, 9, 0))).isEqualTo(Light.STANDS);
    }

    @Test
    void what_is_over_stays_over() {
        LocalDate last = FILED.plusDays(90);
        assertThat(due(NINETY, new Pause(last.plusDays(1), null))).isEqualTo(last);
        assertThat(due(NINETY, new Pause(last.plusDays(1), last.plusDays(9)))).isEqualTo(last);
        assertThat(due(NINETY, new Pause(last, last.plusDays(9)))).isEqualTo(last.plusDays(9));
    }

    @Test
    void a_pause_from_the_very_start_takes_away_only_days_that_would_have_counted() {
        assertThat(due(NINETY, new Pause(FILED, FILED.plusDays(11)))).isEqualTo(FILED.plusDays(100));
        assertThat(due(NINETY, new Pause(FILED, FILED.plusDays(1)))).isEqualTo(FILED.plusDays(90));
        assertThat(due(NINETY, new Pause(FILED.minusDays(9), FILED))).isEqualTo(FILED.plusDays(90));
    }

    @Test
    void an_extension_lengthens_the_period_and_the_pause_comes_on_top() {
        Ledger ledger = new Ledger(List.of(pause(3, 10, 3, 20)), 90);
        assertThat(Deadline.of(CALENDAR, FILED, NINETY, ledger).due()).isEqualTo(FILED.plusDays(190));
    }

    @Test
    void a_pause_within_the_extension_counts() {
        LocalDate inExtension = FILED.plusDays(100);
        Ledger ledger = new Ledger(List.of(new Pause(inExtension, inExtension.plusDays(5))), 30);
        assertThat(Deadline.of(CALENDAR, FILED, NINETY, ledger).due()).isEqualTo(FILED.plusDays(125));
    }

    @Test
    void only_the_last_day_rolls() {
        assertThat(due(Period.calendarDays(15).rolling(), new Pause(LocalDate.of(2023, 3, 10), LocalDate.of(2023, 3, 17))))
                .as("Saturday 25 March moves to Monday").isEqualTo("2023-03-27");
    }

    @Test
    void hours_run_from_the_moment_and_through_the_night() {
        LocalDateTime approved = LocalDateTime.of(2023, 3, 3, 16, 30);
        Deadline deadline = Deadline.of(CALENDAR, approved, Period.hours(24), Ledger.EMPTY);
        assertThat(deadline.end()).isEqualTo("2023-03-04T16:30");
        assertThat(deadline.soon()).isEqualTo("2023-03-04T08:30");
        assertThat(deadline.due()).isEqualTo("2023-03-04");
        assertThat(deadline.isOverAt(approved.plusHours(24).minusSeconds(1))).isFalse();
        assertThat(deadline.isOverAt(approved.plusHours(24))).isTrue();
    }

    @Test
    void hours_stand_still_for_the_whole_days_of_a_pause() {
        LocalDateTime approved = LocalDateTime.of(2023, 3, 3, 16, 30);
        Ledger ledger = Ledger.of(new Pause(LocalDate.of(2023, 3, 4), LocalDate.of(2023, 3, 6)));
        assertThat(Deadline.of(CALENDAR, approved, Period.hours(24), ledger).end()).isEqualTo("2023-03-06T16:30");
    }

    @Test
    void the_colour_changes_with_the_last_third_and_with_the_end() {
        Deadline deadline = Deadline.of(CALENDAR, LocalDate.of(2023, 3, 1), Period.calendarDays(30), Ledger.EMPTY);
        assertThat(deadline.light(LocalDateTime.of(2023, 3, 20, 23, 59))).isEqualTo(Light.CALM);
        assertThat(deadline.light(LocalDateTime.of(2023, 3, 21, 0, 0))).isEqualTo(Light.SOON);
        assertThat(deadline.light(LocalDateTime.of(2023, 3, 31, 23, 59))).isEqualTo(Light.SOON);
        assertThat(deadline.light(LocalDateTime.of(2023, 4, 1, 0, 0))).isEqualTo(Light.LATE);
    }

    @Test
    void a_pause_makes_no_third_longer() {
        Deadline paused = Deadline.of(CALENDAR, FILED, NINETY, Ledger.of(pause(3, 10, 6, 10)));
        assertThat(paused.soon()).isEqualTo(paused.due().minusDays(30).atStartOfDay());
    }

    @Test
    void working_days_in_a_year_without_arrangement_are_provisional() {
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.workingDays(7))).isTrue();
        assertThat(provisional(LocalDate.of(2026, 12, 14), Period.workingDays(7))).isFalse();
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.calendarDays(30))).isFalse();
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.calendarDays(30).rolling())).isTrue();
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.hours(240))).isFalse();
    }

    @Test
    void the_last_days_of_december_wait_for_the_new_year_s_arrangement() {
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.workingDays(2))).isFalse();
        assertThat(provisional(LocalDate.of(2026, 12, 24), Period.workingDays(3))).as("29 December").isTrue();
    }

    @Test
    void pauses_that_overlap_or_follow_an_open_one_are_no_ledger() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ledger.of(pause(3, 10, 3, 20), pause(3, 19, 3, 25)));
        assertThatIllegalArgumentException().isThrownBy(() -> Ledger.of(
                new Pause(LocalDate.of(2023, 3, 10), null), pause(3, 19, 3, 25)));
        assertThatIllegalArgumentException().isThrownBy(() -> pause(3, 20, 3, 19));
        assertThat(Ledger.of(pause(3, 10, 3, 20), pause(3, 20, 3, 25)).pauses()).hasSize(2);
    }

    @Test
    void there_are_no_rolling_hours_and_no_negative_periods() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.hours(24).rolling());
        assertThatIllegalArgumentException().isThrownBy(() -> Period.calendarDays(-1));
    }

    private static LocalDate due(Period period, Pause... pauses) {
        return Deadline.of(CALENDAR, FILED, period, Ledger.of(pauses)).due();
    }

    private static boolean provisional(LocalDate from, Period period) {
        return Deadline.of(CALENDAR, from, period, Ledger.EMPTY).provisional();
    }

    private static Pause pause(int month, int day, int untilMonth, int untilDay) {
        return new Pause(LocalDate.of(2023, month, day), LocalDate.of(2023, untilMonth, untilDay));
    }
}
