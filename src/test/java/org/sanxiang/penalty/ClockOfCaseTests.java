package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.penalty.ClockOfCase.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ClockOfCaseTests {

    private static final LocalDateTime END = LocalDateTime.of(2023, 4, 1, 0, 0);
    private static final LocalDateTime IN_TIME = END.minusDays(3);
    private static final StepClock CLOCK = new StepClock("service",
            new Deadline(LocalDate.of(2023, 3, 1), END.minusDays(10), END, false));

    @Test
    void a_duty_runs_until_it_is_done_or_overdue() {
        assertThat(ClockOfCase.duty(CLOCK, null).state(IN_TIME)).isEqualTo(ClockState.RUNNING);
        assertThat(ClockOfCase.duty(CLOCK, null).state(END)).isEqualTo(ClockState.OVERDUE);
        assertThat(ClockOfCase.duty(CLOCK, IN_TIME).state(END)).isEqualTo(ClockState.DONE);
        assertThat(ClockOfCase.duty(CLOCK, END).state(END)).isEqualTo(ClockState.DONE_LATE);
    }

    @Test
    void a_right_expires_and_is_never_overdue() {
        assertThat(ClockOfCase.right(CLOCK).state(IN_TIME)).isEqualTo(ClockState.RUNNING);
        assertThat(ClockOfCase.right(CLOCK).state(END)).isEqualTo(ClockState.EXPIRED);
    }

    @Test
    void a_clock_that_stands_is_neither_running_nor_overdue() {
        StepClock standing = new StepClock("decision", new Deadline(LocalDate.of(2023, 3, 1), null, null, false));
        assertThat(ClockOfCase.duty(standing, null).state(END.plusYears(1))).isEqualTo(ClockState.STANDING);
    }

    @Test
    void what_the_case_no_longer_needs_has_ended() {
        assertThat(new ClockOfCase(CLOCK, Kind.GONE, "", null).state(END)).isEqualTo(ClockState.ENDED);
    }
}
