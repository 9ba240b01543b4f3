package org.sanxiang.penalty;

import org.sanxiang.cases.SampleWording;
import org.sanxiang.review.Grounds;
import org.sanxiang.review.ReviewedDraft;
import org.sanxiang.review.Reviews;

/** What a review agreed to, for tests: the grounds are those that the test says. */
final class Agreed {

    private Agreed() {
    }

    static AgreedGrounds with(Reviews reviews) {
        return with(reviews, Grounds.UNKNOWN);
    }

    /** @param now what the draft rests on now */
    static AgreedGrounds with(Reviews reviews, Grounds now) {
        return new AgreedGrounds(reviews, new ReviewedDraft() {
            @Override
            public String hash(long caseId) {
                return "";
            }

            @Override
            public Grounds grounds(long caseId) {
                return now;
            }
        }, SampleWording.keys());
    }
}
