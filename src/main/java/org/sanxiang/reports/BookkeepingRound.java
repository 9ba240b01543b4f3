package org.sanxiang.reports;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Follows the acts by a second or two. It sleeps in commands and in tests, as the engine's timers do. */
@Configuration
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class BookkeepingRound implements SchedulingConfigurer {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Bookkeeping books;

    BookkeepingRound(Bookkeeping books) {
        this.books = books;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new IntervalTask(books::catchUp, EVERY, EVERY));
    }
}
