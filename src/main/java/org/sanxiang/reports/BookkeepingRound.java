package org.sanxiang.reports;

import java.time.Clock;
import java.time.Duration;

import org.sanxiang.kernel.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Follows the acts by a second or two, and compares everything with the cases each night. It sleeps in commands and in
 * tests, as the engine's timers do.
 */
@Configuration
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class BookkeepingRound implements SchedulingConfigurer {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final String AT_NIGHT = "0 30 2 * * *";

    private final Bookkeeping books;
    private final FactCheck check;
    private final Clock clock;

    BookkeepingRound(Bookkeeping books, FactCheck check, Clock clock) {
        this.books = books;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new IntervalTask(books::catchUp, EVERY, EVERY));
        tasks.addTriggerTask(() -> check.check(Progress.UNSEEN), new CronTrigger(AT_NIGHT, clock.getZone()));
    }
}
