package org.sanxiang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.ProcessHistory;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Progress;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.FactCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine forgets in the night what ended ten years ago; cases, trail and reports do not. */
@SanxiangTest
class CleaningTests {

    private static final LocalDate TEN_YEARS_LATER = LocalDate.of(2034, 6, 1);

    @Autowired
    private WalkingCases walks;
    @Autowired
    private TestClock clock;
    @Autowired
    private Bookkeeping books;
    @Autowired
    private FactCheck check;
    @Autowired
    private ProcessHistory history;
    @Autowired
    private HistoryService engineHistory;
    @Autowired
    private ProcessEngineConfigurationImpl engine;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_the_engine_forgets_is_still_counted_and_still_agrees_with_the_cases() {
        long id = walks.archived(new BigDecimal("30000"));
        long open = walks.atInvestigation();
        books.catchUp();
        String facts = facts(id);
        List<ProcessHistory.StepRun> course = history.runs(id);
        long trail = count("audit_entry where case_id = " + id);
        clock.set(TEN_YEARS_LATER.atTime(23, 0).atZone(ChineseTime.ZONE).toInstant());
        cleanUntilForgotten(id);
        assertThat(check.check(Progress.UNSEEN).deviations()).isEmpty();
        books.rebuild(Progress.UNSEEN);
        assertThat(facts(id)).isEqualTo(facts).contains("archive");
        assertThat(history.runs(id)).hasSameSizeAs(course).extracting(ProcessHistory.StepRun::ended).doesNotContainNull();
        assertThat(count("audit_entry where case_id = " + id)).isEqualTo(trail);
        assertThat(count("ACT_HI_PROCINST where BUSINESS_KEY_ = '" + open + "'")).isEqualTo(1);
    }

    @Test
    void half_of_a_process_is_never_taken_for_the_whole() {
        long id = walks.archived(new BigDecimal("30000"));
        books.catchUp();
        String facts = facts(id);
        clock.set(TEN_YEARS_LATER.atTime(23, 0).atZone(ChineseTime.ZONE).toInstant());
        jdbc.sql("delete from ACT_HI_ACTINST where ACT_TYPE_ = 'userTask' and PROC_INST_ID_ in"
                + " (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)").param(Long.toString(id)).update();
        books.rebuild(Progress.UNSEEN);
        assertThat(facts(id)).isEqualTo(facts);
    }

    @Test
    void nothing_goes_before_its_time() {
        long id = walks.archived(new BigDecimal("30000"));
        clock.set(LocalDate.of(2032, 6, 1).atTime(23, 0).atZone(ChineseTime.ZONE).toInstant());
        clean();
        assertThat(count("ACT_HI_PROCINST where BUSINESS_KEY_ = '" + id + "'")).isPositive();
    }

    private void cleanUntilForgotten(long id) {
        for (int night = 0; night < 40 && count("ACT_HI_PROCINST where BUSINESS_KEY_ = '" + id + "'") > 0; night++) {
            clean();
        }
        assertThat(count("ACT_HI_PROCINST where BUSINESS_KEY_ = '" + id + "'")).isZero();
    }

    /** As the job executor does it: whoever calls the engine to do it by hand is refused at the door. */
    private void clean() {
        assertThat(engineHistory.findHistoryCleanupJobs()).isNotEmpty();
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            engineHistory.findHistoryCleanupJobs().forEach(job ->
                    ExecuteJobHelper.executeJob(job.getId(), engine.getCommandExecutorTxRequired()));
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    private String facts(long id) {
        return List.of("fact where case_id = %d order by kind, place", "process_fact where case_id = %d order by started_at",
                "step_fact where case_id = %d order by started_at, step").stream()
                .map(from -> jdbc.sql("select * from " + from.formatted(id)).query().listOfRows().toString()).toList().toString();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
