package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StepGate;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Reviews;
import org.sanxiang.review.Sending;
import org.springframework.stereotype.Component;

/** Asked again when a token enters the steps that the law guards most, whatever moved it there. */
@Component
class PenaltyGate implements StepGate {

    private final PenaltyCases cases;
    private final Reviews reviews;
    private final Sending sending;
    private final AgreedGrounds agreed;
    private final Clock clock;

    PenaltyGate(PenaltyCases cases, Reviews reviews, Sending sending, AgreedGrounds agreed, Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.sending = sending;
        this.agreed = agreed;
        this.clock = clock;
    }

    @Override
    public void enter(long caseId, String step, Actor actor) {
        switch (step) {
            case "review" -> sending.send(caseId, actor);
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
