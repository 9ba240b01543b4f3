package org.sanxiang.penalty;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The straight way of a case and its detours, through the real engine. */
@SanxiangTest
class CaseLifeTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    Cases cases;
    @Autowired
    OpenSteps openSteps;

    @Test
    void a_major_case_whose_review_first_says_correct_runs_from_clue_to_archive() {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION)
                .investigate(FINE).notify(FINE, true).waive(true).draft(FINE).review(Conclusion.CORRECT);
        walk.take("respond-to-review", new ReviewReplyForm("已改", ReviewReply.DRAFT), "officer1");
        walk.draft(FINE).review(Conclusion.AGREED).discuss().decide().issueAndServe().finish(FINE);
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(openSteps.of(walk.id)).isEmpty();
    }
}
