package org.sanxiang.audit;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Seals the trail every hour, and so every day; it sleeps in commands and in tests, as the engine's timers do. */
@Configuration
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SealRound implements SchedulingConfigurer {

    private static final String EVERY_HOUR = "0 0 * * * *";

    private final Sealing sealing;
    private final Clock clock;

    SealRound(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addTriggerTask(sealing::seal, new CronTrigger(EVERY_HOUR, clock.getZone()));
    }
}
