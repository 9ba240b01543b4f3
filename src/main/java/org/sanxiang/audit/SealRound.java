package org.sanxiang.audit;

import java.time.Clock;
import java.time.Duration;

import org.sanxiang.kernel.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.DelayedTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Seals the trail soon after each start, every hour, and so every day; and verifies all of it every night. It sleeps in
 * commands and in tests, as the engine's timers do.
 */
@Configuration
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SealRound implements SchedulingConfigurer {

    private static final String EVERY_HOUR = "0 0 * * * *";
    private static final String AT_NIGHT = "0 30 3 * * *";
    private static final Duration AFTER_START = Duration.ofMinutes(2);

    private final Sealing sealing;
    private final Audits audits;
    private final Clock clock;

    SealRound(Sealing sealing, Audits audits, Clock clock) {
        this.sealing = sealing;
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addOneTimeTask(new DelayedTask(sealing::seal, AFTER_START));
        tasks.addTriggerTask(sealing::seal, new CronTrigger(EVERY_HOUR, clock.getZone()));
        tasks.addTriggerTask(() -> audits.verify(Actor.TIMER), new CronTrigger(AT_NIGHT, clock.getZone()));
    }
}
