package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.evidence.EvidenceForms;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Evidence that is corrected after 同意 asks for a new round; a misspelt word does not (行政处罚法 58). */
@SanxiangTest
class AgreedThenChangedTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Reviews reviews;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    CaughtDecisions caught;

    @Test
    void a_record_corrected_in_substance_voids_what_was_agreed_until_it_is_agreed_anew() {
        CaseWalk walk = agreed();
        correct(walk, false);
        Refusing.assertRefused(Rules.AGREED_THEN_CHANGED, walk::decide);
        walk.take("decide", new DecisionForm(DecisionChoice.RETURN, "证据有变化，再次送审", null), "head");
        walk.draft(FINE);
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("review");
        walk.review(Conclusion.AGREED);
        assertThat(reviews.countByCaseId(walk.id)).isEqualTo(2);
        walk.decide();
        long before = caught.in(2023).getOrDefault("MD-03", 0L);
        walk.issueAndServe();
        assertThat(caught.in(2023).get("MD-03")).as("a decision drafted twice alike counts once").isEqualTo(before + 1);
    }

    @Test
    void a_misspelt_word_voids_nothing() {
        CaseWalk walk = agreed();
        correct(walk, true);
        walk.decide();
    }

    @Test
    void a_draft_without_its_materials_does_not_leave_the_drafting() {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE)
                .notify(FINE, true).waive(true);
        DraftForm bare = new DraftForm(DecisionKind.PENALTY, null, "事实", "证据", "依据", Set.of(PenaltyKind.FINE), FINE,
                null, null, "限期改正", "十五日内缴纳", true, "六十日内复议", null, null, null, null, null, null, null, null, null);
        assertThat(catchThrowable(() -> walk.take("draft", bare, "officer1")))
                .hasMessageContaining("materials-incomplete");
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("draft");
        walk.draft(FINE);
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("review");
    }

    private CaseWalk agreed() {
        return walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION).investigate(FINE)
                .notify(FINE, true).waive(true).draft(FINE).review(Conclusion.AGREED).discuss();
    }

    private void correct(CaseWalk walk, boolean clerical) {
        long record = jdbc.sql("select max(id) from case_record where case_id = ?").param(walk.id).query(Long.class).single();
        LocalDate today = walk.today();
        walk.take("correct-record", EvidenceForms.correction(record, today, walk.two(), clerical), "officer1");
    }
}
