package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.TestClock;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewsInMemory;

/** What the engine asks before a token enters, whatever moved it there. */
class PenaltyGateTests {

    private final ACase a = ACase.heard("10000");
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final TestClock clock = new TestClock();
    private final PenaltyGate gate = new PenaltyGate(new PenaltyCasesInMemory(a.c), reviews, null,
            Agreed.with(reviews), clock);

    @Test
    void a_major_decision_enters_issue_only_with_a_passed_review() {
        clock.set(ACase.DECIDED);
        a.drafted("10000").judged(true, false);
        a.refuses(Rules.NOT_DECIDED, () -> gate.enter(1, "issue", null));
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY),
                ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash()), ACase.DECIDED, false);
        a.refuses(Rules.REVIEW_PASSED, () -> gate.enter(1, "issue", null));
        reviews.save(ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash()));
        gate.enter(1, "issue", null);
        reviews.save(ReviewRounds.round(Conclusion.DISAGREED, a.c.decisions().draft().hash()));
        a.refuses(Rules.REVIEW_PASSED, () -> gate.enter(1, "issue", null));
    }

    /** The model has a way past the notice, for decisions without a penalty. */
    @Test
    void no_penalty_enters_issue_without_a_notice_whatever_way_led_there() {
        clock.set(ACase.DECIDED);
        a.drafted("10000").judged(false, false);
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false);
        gate.enter(1, "issue", null);
        a.c.notices.clear();
        a.refuses(Rules.NOT_NOTIFIED, () -> gate.enter(1, "issue", null));
    }

    @Test
    void nothing_is_published_or_enforced_before_service() {
        a.refuses(Rules.PUBLISHED_BEFORE_SERVICE, () -> gate.enter(1, "publish", null));
        a.issued("10000");
        a.refuses(Rules.PUBLISHED_BEFORE_SERVICE, () -> gate.enter(1, "publish", null));
        a.refuses(Rules.EXECUTED_BEFORE_SERVICE, () -> gate.enter(1, "execute", null));
        a.served();
        gate.enter(1, "publish", null);
        gate.enter(1, "execute", null);
    }

    @Test
    void only_a_closed_case_enters_the_archive() {
        a.refuses(Rules.NOT_CLOSED, () -> gate.enter(1, "archive", null));
        a.c.carrying().closed(ACase.DECIDED);
        gate.enter(1, "archive", null);
    }

    @Test
    void the_other_steps_are_open() {
        gate.enter(1, "verify", null);
    }
}
