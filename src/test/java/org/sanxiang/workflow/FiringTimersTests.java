package org.sanxiang.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.kernel.Actor;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Timers that come early, and timers that meet a person. */
@SanxiangTest
class FiringTimersTests {

    /** Five working days after the notice of 1 March, and the day after. */
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 8);

    @Autowired
    WalkingCases walks;
    @Autowired
    DueTimers timers;
    @Autowired
    ManagementService jobs;
    @Autowired
    RuntimeService runtime;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Cases cases;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestClock clock;

    long caseId;

    @BeforeEach
    void a_party_may_answer() {
        caseId = walks.atPartyResponse(new BigDecimal("30000"));
    }

    @Test
    void a_timer_that_fires_early_goes_back_to_sleep_until_the_right_moment() {
        Date right = job().getDuedate();
        set(Date.from(clock.instant()));
        assertThat(timers.run()).isPositive();
        assertThat(openSteps.find(caseId, "hear-party")).isPresent();
        assertThat(job().getDuedate()).isEqualTo(right);
        assertThat(job().getExceptionMessage()).isNull();
        clock.set(LAST_DAY.plusDays(1));
        timers.run();
        assertThat(openSteps.of(caseId)).extracting("step").containsExactly("draft");
    }

    @Test
    void a_timer_that_loses_the_race_against_a_person_is_tried_again_and_is_no_incident() throws Exception {
        clock.set(LAST_DAY.plusDays(1));
        whileSomebodyActs(() -> assertThatThrownBy(timers::run).isInstanceOf(OptimisticLockingException.class));
        assertThat(openSteps.find(caseId, "hear-party")).isPresent();
        assertThat(job().getRetries()).as("none of five is used up").isEqualTo(5);
        assertThat(runtime.createIncidentQuery().processInstanceId(job().getProcessInstanceId()).count()).isZero();
        clock.set(clock.instant().plusSeconds(60));
        timers.run();
        assertThat(openSteps.of(caseId)).extracting("step").containsExactly("draft");
    }

    private void whileSomebodyActs(Runnable timer) throws Exception {
        CountDownLatch acting = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService person = Executors.newSingleThreadExecutor();
        try {
            Future<?> act = person.submit(() -> transaction.executeWithoutResult(status -> {
                cases.lock(caseId);
                acting.countDown();
                await(done);
            }));
            acting.await();
            timer.run();
            done.countDown();
            act.get();
        } finally {
            person.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void set(Date due) {
        String job = job().getId();
        transaction.executeWithoutResult(status -> {
            try (Passage passage = Passage.open(caseId, "hear-party", Actor.TIMER)) {
                jobs.setJobDuedate(job, due);
            }
        });
    }

    private Job job() {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(caseId))
                .list().stream().map(one -> one.getId())
                .filter(id -> jobs.createJobQuery().processInstanceId(id).count() > 0).findFirst().orElseThrow();
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }
}
