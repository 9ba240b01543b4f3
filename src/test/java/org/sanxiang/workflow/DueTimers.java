package org.sanxiang.workflow;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.springframework.stereotype.Component;

/** Runs the timers that are due by the test clock, in the way of the job executor: the door must know them by that. */
@Component
public class DueTimers {

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;

    DueTimers(ManagementService jobs, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.jobs = jobs;
        this.engine = engine;
        this.clock = clock;
    }

    /** @return how many timers fired */
    public int run() {
        var due = jobs.createJobQuery().timers().duedateLowerThan(Date.from(clock.instant().plusSeconds(1))).list();
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            due.forEach(job -> ExecuteJobHelper.executeJob(job.getId(), engine.getCommandExecutorTxRequired()));
        } finally {
            Context.removeJobExecutorContext();
        }
        return due.size();
    }
}
