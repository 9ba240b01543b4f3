package org.sanxiang.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/** Clocks beside the steps move with the calendar too, and what was ended is left alone. */
class CaseRecountingTests {

    private static final Periods PERIODS = DeliveredCalendar.periods();
    private static final WorkCalendar MONDAY_TO_FRIDAY = new WorkCalendar(Set.of(), Set.of(), Set.of());
    private static final LocalDate PRESERVED = LocalDate.of(2023, 4, 27);

    private final List<Object> events = new ArrayList<>();
    private final CaseFlow flow = mock(CaseFlow.class);
    private final KeptDates kept = mock(KeptDates.class);

    @Test
    void a_preservation_that_runs_over_a_holiday_moves_and_the_case_says_why() {
        assertThat(recount(MONDAY_TO_FRIDAY, null)).isTrue();
        verify(kept).countAnew(1);
        verify(flow).stay("", 1, Actor.TIMER);
        assertThat(events).singleElement().satisfies(event -> assertThat(((Recorded) event).changes()).isEqualTo(Map.of(
                "reason", "RecountReason.CALENDAR_IMPORTED", "moved[0].clock", "Clock.PRESERVATION",
                "moved[0].subject", "账册一本", "moved[0].from", "2023-05-08", "moved[0].to", "2023-05-10")));
    }

    @Test
    void what_counts_the_same_in_both_calendars_is_not_recorded() {
        assertThat(recount(DeliveredCalendar.calendar(), null)).isFalse();
        assertThat(events).isEmpty();
    }

    @Test
    void what_has_ended_does_not_move() {
        assertThat(recount(MONDAY_TO_FRIDAY, LocalDate.of(2023, 5, 4))).isFalse();
        assertThat(events).isEmpty();
    }

    private boolean recount(WorkCalendar before, LocalDate endedOn) {
        SideClocks sides = (caseId, periods) -> List.of(new SideClock(
                new StepClock("preservation", periods.deadline(PRESERVED, "preservation")), "账册一本", endedOn));
        RunningClocks clocks = new RunningClocks(new OpenStepsInMemory(), List.of(sides));
        return new CaseRecounting(clocks, List.of(kept), flow, PERIODS, events::add)
                .recount(1, before, RecountReason.CALENDAR_IMPORTED, Actor.TIMER);
    }
}
