package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.StepAt;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * B7: whatever is sent fifty times at once happens once. A case that the impatient have handled has afterwards exactly as
 * many rows in every table as one that was handled with patience.
 */
@SanxiangTest
class SameTimeTests {

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
            walk.enter("hear-party", "statement", new StatementForm(told, "已经改正"), "officer1");
            walk.enter("hear-party", "waiver", new WaiverForm(Right.HEARING, told, true), "officer1");
            walk.enter("hear-party", "withdrawal", new WithdrawalForm(Right.HEARING, told), "officer1");
            walk.enter("hear-party", "hearing-request", new HearingRequestForm(told, "要求听证"), "officer1");
        });
    }

    @Test
    void a_step_is_taken_once_and_given_back_once() {
        long id = walks.atReview(FINE);
        StepAt review = new StepAt(id, "review", "", 0);
        crowd.claim(review, walks.walk().staff.actor("reviewer1"));
        crowd.giveBack(review, walks.walk().staff.actor("reviewer1"));
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
        List<String> tables = jdbc.sql("select table_name from information_schema.columns where column_name = 'CASE_ID'"
                + " and table_schema = 'PUBLIC' and table_name not like 'AUDIT%' and table_name <> 'CASE_START'")
                .query(String.class).list();
        tables.forEach(table -> rows.put(table, jdbc.sql("select count(*) from " + table + " where case_id = ?")
                .param(caseId).query(Long.class).single()));
        return rows;
    }
}
