package org.sanxiang.review;

/** Review forms for tests in other modules. */
public final class ReviewAnswers {

    private ReviewAnswers() {
    }

    /** All eight items answered; the first is a problem unless the conclusion is agreement. */
    public static Record concluding(Conclusion conclusion) {
        Answer first = conclusion == Conclusion.AGREED ? Answer.RIGHT : Answer.PROBLEM;
        Answer right = Answer.RIGHT;
        return new ReviewForm(first, first == right ? null : "定性不准", right, null, right, null, right, null, right, null,
                right, null, right, null, right, null, conclusion,
                conclusion == Conclusion.PROCEDURE ? WayBack.RECHECK : null, "审核意见", null, null, null);
    }
}
