package org.sanxiang.system;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.sanxiang.cases.Expiring;
import org.sanxiang.cases.OverdueWatch;
import org.sanxiang.cases.RecountReason;
import org.sanxiang.cases.Recounting;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.config.TriggerTask;
import org.springframework.scheduling.support.SimpleTriggerContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

class DailyRoundTests {

    private static final WorkCalendar CALENDAR = new WorkCalendar(Set.<LocalDate>of(), Set.of(), Set.of());

    private final Recounting recounting = mock(Recounting.class);
    private final OverdueWatch overdue = mock(OverdueWatch.class);
    private final Expiring expiring = mock(Expiring.class);
    private final ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();

    @Test
    void the_round_begins_shortly_after_midnight_in_china() {
        SimpleTriggerContext noon = new SimpleTriggerContext(
                Clock.fixed(Instant.parse("2023-03-01T04:00:00Z"), ChineseTime.ZONE));
        assertThat(task().getTrigger().nextExecution(noon)).isEqualTo("2023-03-01T16:05:00Z");
    }

    @Test
    void clocks_are_counted_before_anybody_is_called_late() {
        task().getRunnable().run();
        InOrder order = inOrder(recounting, overdue, expiring);
        order.verify(recounting).all(CALENDAR, RecountReason.DAILY_ROUND, Actor.TIMER);
        order.verify(overdue).look();
        order.verify(expiring).sweep();
    }

    private TriggerTask task() {
        new DailyRound(recounting, () -> CALENDAR, overdue, List.of(expiring), Clock.system(ChineseTime.ZONE)).configureTasks(tasks);
        return tasks.getTriggerTaskList().get(0);
    }
}
