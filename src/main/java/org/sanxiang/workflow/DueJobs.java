package org.sanxiang.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.sanxiang.cases.Timers;
import org.sanxiang.kernel.MovingClock;
import org.springframework.stereotype.Component;

/** Fires the timers in the order of their instants, as the job executor would have, while the clock is moved by hand. */
@Component
class DueJobs implements Timers {

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;

    DueJobs(ManagementService jobs, ProcessEngineConfigurationImpl engine) {
        this.jobs = jobs;
        this.engine = engine;
    }

    @Override
    public int moveOn(MovingClock clock, Instant to) {
        int fired = 0;
        for (Optional<Job> next = next(to); next.isPresent(); next = next(to)) {
            put(clock, next.get().getDuedate().toInstant());
            fire(next.get());
            fired++;
        }
        put(clock, to);
        return fired;
    }

    /** The engine's clock belongs to the whole machine; whoever comes after us has his own time. */
    @PreDestroy
    void letTheClockRun() {
        ClockUtil.reset();
    }

    private Optional<Job> next(Instant to) {
        return jobs.createJobQuery().timers().withRetriesLeft().duedateLowerThan(Date.from(to.plusMillis(1)))
                .orderByJobDuedate().asc().orderByProcessInstanceId().asc().listPage(0, 1).stream().findFirst();
    }

    private void fire(Job job) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ExecuteJobHelper.executeJob(job.getId(), engine.getCommandExecutorTxRequired());
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    /** The engine's clock follows, never backwards within a run. */
    private static void put(MovingClock clock, Instant instant) {
        if (instant.isAfter(clock.instant())) {
            clock.set(instant);
        }
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }
}
