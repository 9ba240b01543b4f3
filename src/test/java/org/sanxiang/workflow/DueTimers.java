package org.sanxiang.workflow;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the timers that are due by the test clock, which the job executor does in the living system. */
@Component
public class DueTimers {

    private final ManagementService jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueTimers(ManagementService jobs, TransactionTemplate transaction, Clock clock) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many timers fired */
    public int run() {
        var due = jobs.createJobQuery().timers().duedateLowerThan(Date.from(clock.instant().plusSeconds(1))).list();
        due.forEach(job -> transaction.executeWithoutResult(status -> {
            try (Passage passage = Passage.open(0, "timer", Actor.TIMER)) {
                jobs.executeJob(job.getId());
            }
        }));
        return due.size();
    }
}
