package org.sanxiang.system;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.sanxiang.cases.Expiring;
import org.sanxiang.cases.OverdueWatch;
import org.sanxiang.cases.RecountReason;
import org.sanxiang.cases.Recounting;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.kernel.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.DelayedTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * What is looked after every day, shortly after midnight in China, and once after each start in case the machine was off at
 * that hour. It sleeps where the engine's timers sleep: in commands and in tests.
 */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DailyRound implements SchedulingConfigurer {

    private static final String SHORTLY_AFTER_MIDNIGHT = "0 5 0 * * *";
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    private final Recounting recounting;
    private final CalendarInForce calendar;
    private final OverdueWatch overdue;
    private final List<Expiring> expiring;
    private final Clock clock;

    DailyRound(Recounting recounting, CalendarInForce calendar, OverdueWatch overdue, List<Expiring> expiring, Clock clock) {
        this.recounting = recounting;
        this.calendar = calendar;
        this.overdue = overdue;
        this.expiring = expiring;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addTriggerTask(this::look, new CronTrigger(SHORTLY_AFTER_MIDNIGHT, clock.getZone()));
        tasks.addOneTimeTask(new DelayedTask(this::look, AFTER_START));
    }

    /** Clocks first: an arrangement that was laid into the configuration, or a case that was busy during an import. */
    private void look() {
        recounting.all(calendar.current(), RecountReason.DAILY_ROUND, Actor.TIMER);
        overdue.look();
        expiring.forEach(Expiring::sweep);
    }
}
