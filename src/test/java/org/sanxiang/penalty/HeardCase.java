package org.sanxiang.penalty;

import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRound;
import org.sanxiang.review.ReviewRounds;

import static org.sanxiang.penalty.ACase.DECIDED;

/** A case whose party was heard about a fine of 10,000 yuan, and what is done to decide it. */
abstract class HeardCase {

    final ACase a = ACase.heard("10000");

    void draft(DraftForm form) {
        a.c.decisions().drafted(form, ACase.FUMES);
    }

    void decide(DecisionChoice choice, ReviewRound review) {
        a.c.decisions().decided(Filled.decision(choice), review, DECIDED, false);
    }

    ReviewRound review(Conclusion conclusion) {
        return ReviewRounds.round(conclusion, a.c.decisions().draft().hash());
    }

    void discuss(DiscussionConclusion conclusion) {
        a.c.decisions().deliberated(Deliberation.of(Filled.discussion(conclusion), new Heads("", 3),
                a.c.decisions().draft().hash()), null);
    }
}
