package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Claims;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who takes a step keeps others from it, until it is given back; who is barred from it cannot even take it. */
@SanxiangTest
class ClaimTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    Claims claims;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Timeline timeline;

    @Test
    void a_claimed_step_is_closed_to_the_rest_of_the_group_until_it_is_given_back() {
        CaseWalk walk = toReview("officer2");
        StepAt review = new StepAt(walk.id, "review", "", 0);
        claims.claim(review, walk.staff.actor("reviewer1"));
        assertThat(openSteps.find(walk.id, "review").orElseThrow().assigneeName()).isEqualTo("审核员甲");
        assertThatThrownBy(() -> claims.claim(review, walk.staff.actor("reviewer2"))).isInstanceOf(NotAllowed.class);
        claims.giveBack(review, walk.staff.actor("reviewer1"));
        claims.claim(review, walk.staff.actor("reviewer2"));
        assertThat(timeline.of(walk.id, 0, 3)).extracting("action").containsExactly("claim", "give-back", "claim");
    }

    @Test
    void a_step_is_taken_once_and_given_back_once() {
        CaseWalk walk = toReview("officer2");
        StepAt review = new StepAt(walk.id, "review", "", 0);
        assertThatThrownBy(() -> claims.giveBack(review, walk.staff.actor("reviewer1"))).isInstanceOf(Conflict.class);
        claims.claim(review, walk.staff.actor("reviewer1"));
        assertThatThrownBy(() -> claims.claim(review, walk.staff.actor("reviewer1"))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_handler_with_the_role_of_a_reviewer_cannot_take_the_review_of_the_own_case() {
        CaseWalk walk = toReview("reviewer2");
        assertThatThrownBy(() -> claims.claim(new StepAt(walk.id, "review", "", 0), walk.staff.actor("reviewer2")))
                .isInstanceOf(NotAllowed.class).satisfies(thrown -> assertThat(((Rejection) thrown).rule())
                        .contains(new Rule("PUN-58", "handler-may-not-review")));
    }

    private CaseWalk toReview(String secondHandler) {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION);
        walk.take("verify", new VerificationForm("属实", VerificationOutcome.FILE, null, null, null), "officer1");
        walk.take("file", new FilingForm(PartyKind.ORGANISATION, "样例当事人", "91510521MA7735727U", null, "李四", "样例路1号",
                null, List.of(walk.staff.id("officer1"), walk.staff.id(secondHandler)), "涉嫌违法", "应当立案", null), "officer1");
        walk.take("approve-filing", new FilingApprovalForm(FilingConclusion.APPROVE, "同意立案", null), "head");
        return walk.investigate(FINE).notify(FINE, true).waive(true).draft(FINE);
    }
}
