package org.sanxiang.review;

import java.util.List;

/** Review forms for tests in other modules. */
public final class ReviewAnswers {

    private ReviewAnswers() {
    }

    /** All eight items answered; the first is a problem unless the conclusion is agreement. */
    public static Record concluding(Conclusion conclusion) {
        return concluding(conclusion, null);
    }

    /** The same after its time. */
    static Record late(Conclusion conclusion) {
        return concluding(conclusion, "案情复杂");
    }

    private static Record concluding(Conclusion conclusion, String lateBecause) {
        return concluding(conclusion, WayBack.RECHECK, lateBecause);
    }

    /** An opinion on the procedure that names the step to go back to. */
    static ReviewForm sendingBack(WayBack way) {
        return concluding(Conclusion.PROCEDURE, way, null);
    }

    private static ReviewForm concluding(Conclusion conclusion, WayBack way, String lateBecause) {
        Answer first = conclusion == Conclusion.AGREED ? Answer.RIGHT : Answer.PROBLEM;
        Answer right = Answer.RIGHT;
        return new ReviewForm(first, first == right ? null : "定性不准", right, null, right, null, right, null, right, null,
                right, null, right, null, right, null,
                first == right ? null : List.of(new Problem(Item.COMPETENCE, "competence", "定性不准")), conclusion,
                conclusion == Conclusion.PROCEDURE ? way : null, "审核意见", null, null, null, lateBecause);
    }

    /** The same answers with other marks. */
    static ReviewForm marking(ReviewForm form, List<Problem> problems) {
        return new ReviewForm(form.competence(), form.competenceRemark(), form.procedure(), form.procedureRemark(),
                form.facts(), form.factsRemark(), form.application(), form.applicationRemark(), form.powers(),
                form.powersRemark(), form.instruments(), form.instrumentsRemark(), form.crime(), form.crimeRemark(),
                form.others(), form.othersRemark(), problems, form.conclusion(), form.wayBack(), form.opinion(),
                form.adviserOpinion(), form.adviserOpinions(), form.bothDutiesBecause(), form.lateBecause());
    }
}
