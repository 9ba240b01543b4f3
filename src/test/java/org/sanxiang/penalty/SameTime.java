package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Timeline;
import org.sanxiang.review.Conclusion;
import org.sanxiang.workflow.DueTimers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * B7: whatever is sent fifty times at once happens once. A case that the impatient have handled has afterwards exactly as
 * many rows in every table as one that was handled with patience.
 */
abstract class SameTime {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Timeline timeline;

    @Autowired
    DueTimers timers;

    @Autowired
    JdbcClient jdbc;

    private Crowd crowd;

    /** A course of acts. */
    private interface Course {
        void of(CaseWalk walk);
    }

    @BeforeEach
    void gather() {
        crowd = new Crowd(mvc, cases, openSteps, jdbc);
    }

    @Test
    void every_step_of_the_straight_way_is_done_once() {
        compare(walk -> {
            walk.register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE)
                    .notify(FINE, true).waive(true).draft(FINE).review(Conclusion.CORRECT);
            walk.take("respond-to-review", new ReviewReplyForm("已改", ReviewReply.DRAFT, null, null, null, null, null, null),
                    "officer1");
            walk.draft(FINE).review(Conclusion.AGREED).discuss().decide().issueAndServe().finish(FINE);
        });
    }

    @Test
    void whatever_the_party_does_is_recorded_once() {
        compare(walk -> {
            walk.register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE).notify(FINE, true);
            LocalDate told = walk.today();
            walk.enter("hear-party", "statement", new StatementForm(told, "已经改正", null), "officer1");
            walk.enter("hear-party", "waiver", new WaiverForm(Right.HEARING, told, true), "officer1");
            walk.enter("hear-party", "withdrawal", new WithdrawalForm(Right.HEARING, told), "officer1");
            walk.enter("hear-party", "hearing-request", new HearingRequestForm(told, "要求听证"), "officer1");
        });
    }

    @Test
    void every_order_of_the_heads_is_given_once_and_every_way_aside_taken_once() {
        compare(walk -> {
            walk.register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
            walk.take("suspend", new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "洪水"), "head");
            walk.take("resume", new ResumeForm(ResumptionGround.GROUND_GONE, walk.today(), "洪水已退"), "head");
            walk.take("extend", new ExtendForm(ExtensionKind.BY_HEAD, 30, "案情复杂", null, null, null, "同意延期"), "head");
            walk.take("transfer", new TransferRequestForm("涉嫌犯罪"), "officer1");
            walk.take("report-transfer", new TransferReportForm(List.of(walk.staff.id("officer1"), walk.staff.id("officer2")),
                    "非法占用农用地罪", "事实", "材料"), "officer1");
            walk.take("approve-transfer", new TransferApprovalForm(TransferConclusion.APPROVE, "同意", null), "head");
            walk.take("hand-over", new HandOverForm(walk.today().atTime(9, 0), "县公安局", "回执1", "清单", null), "officer1");
            walk.take("await-police", new PoliceAnswerForm(PoliceAnswer.NOT_FILED, walk.today(), "公不立1", null), "officer1");
            walk.take("terminate", new TerminationForm(TerminationGround.PARTY_DISSOLVED, "同意终止"), "head");
        });
    }

    @Test
    void a_step_is_taken_once_and_given_back_once() {
        long id = walks.atReview(FINE);
        StepAt review = new StepAt(id, "review", "", 0);
        crowd.claim(review, walks.walk().staff.actor("reviewer1"));
        crowd.giveBack(review, walks.walk().staff.actor("reviewer1"));
    }

    @Test
    void a_timer_and_the_people_at_once_end_the_step_once() throws Exception {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE)
                .notify(FINE, true);
        walk.clock.set(walk.today().plusDays(30));
        List<Callable<Boolean>> ends = new ArrayList<>(Collections.nCopies(8, () -> ended(walk)));
        ends.add(3, () -> timers.run() > 0);
        ExecutorService hands = Executors.newFixedThreadPool(ends.size());
        try {
            hands.invokeAll(ends);
        } finally {
            hands.shutdown();
        }
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("draft");
        assertThat(timeline.of(walk.id, 0, 50)).extracting(Timeline.Event::action)
                .filteredOn(List.of("hear-party", "periods-over")::contains).hasSize(1);
    }

    private static boolean ended(CaseWalk walk) {
        walk.take("hear-party", new PartyHeardForm(null), "officer1");
        return true;
    }

    private void compare(Course course) {
        CaseWalk patient = walks.walk();
        course.of(patient);
        CaseWalk impatient = walks.walk(crowd);
        course.of(impatient);
        assertThat(rows(impatient.id)).isEqualTo(rows(patient.id)).isNotEmpty();
    }

    private Map<String, Long> rows(long caseId) {
        Map<String, Long> rows = new TreeMap<>();
        List<String> tables = jdbc.sql("""
                select lower(table_name) from information_schema.columns
                where lower(column_name) = 'case_id' and table_schema = schema()
                  and lower(table_name) not in ('audit_entry', 'case_start')""").query(String.class).list();
        tables.forEach(table -> rows.put(table, jdbc.sql("select count(*) from " + table + " where case_id = ?")
                .param(caseId).query(Long.class).single()));
        return rows;
    }
}
