package org.sanxiang.files;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Sweeps at the start, before anybody can send anything, and every night. It sleeps in commands and in tests, as the engine's
 * timers do.
 */
@Configuration
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SweepRound implements SchedulingConfigurer, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRound.class);
    private static final String AT_NIGHT = "0 30 2 * * *";

    private final FileSweep sweep;
    private final Clock clock;

    SweepRound(FileSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    /** A store that cannot be reached is no reason not to start: what is left over waits until the night. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            sweep.sweepAtStart();
        } catch (RuntimeException unreachable) {
            LOG.warn("what was left over is not yet swept", unreachable);
        }
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addTriggerTask(sweep::sweep, new CronTrigger(AT_NIGHT, clock.getZone()));
    }
}
