package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StepGate;
import org.sanxiang.review.Reviews;
import org.sanxiang.review.Submissions;
import org.springframework.stereotype.Component;

/** Asked again when a token enters the steps that the law guards most, whatever moved it there. */
@Component
class PenaltyGate implements StepGate {

    private final PenaltyCases cases;
    private final Reviews reviews;
    private final Submissions submissions;
    private final AgreedGrounds agreed;
    private final Clock clock;

    PenaltyGate(PenaltyCases cases, Reviews reviews, Submissions submissions, AgreedGrounds agreed, Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.submissions = submissions;
        this.agreed = agreed;
        this.clock = clock;
    }

    @Override
    public void enter(long caseId, String step) {
        switch (step) {
            case "review" -> submissions.send(caseId);
            case "issue" -> {
                agreed.demandUnchanged(cases.get(caseId));
                cases.get(caseId).decisions().demandIssuable(
                        reviews.findFirstByCaseIdOrderByRoundDesc(caseId).orElse(null), LocalDate.now(clock));
            }
            case "publish", "execute" -> demandReached(caseId, step);
            case "archive" -> Rules.NOT_CLOSED.demand(cases.get(caseId).file().stage() == Stage.CLOSED);
            default -> { }
        }
    }

    @Override
    public void demandReached(long caseId, String step) {
        cases.findById(caseId).ifPresent(c -> new Sequence(c, reviews.findFirstByCaseIdOrderByRoundDesc(caseId).orElse(null),
                LocalDate.now(clock)).demandReached(step));
    }
}
