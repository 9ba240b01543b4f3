package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** 决定审批: the agency head, neither handler nor reviewer, decides what was drafted and agreed (行政处罚法 57, 58, 62). */
@Component
class DecisionApproval extends PenaltyStep<DecisionForm> {

    private final Reviews reviews;
    private final AgreedGrounds agreed;
    private final Periods periods;
    private final Clock clock;

    DecisionApproval(PenaltyCases cases, Reviews reviews, AgreedGrounds agreed, Periods periods, Clock clock) {
        super(cases, "decide", DecisionForm.class, Duty.DECIDER);
        this.reviews = reviews;
        this.agreed = agreed;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, DecisionForm form, Actor actor) {
        return switch (form.conclusion()) {
            case TERMINATE -> new Termination(penaltyCase).outcome();
            case TRANSFER, RETURN -> Outcomes.of(form.conclusion());
            case PENALTY, NO_PENALTY, NOT_ESTABLISHED -> decide(penaltyCase, form);
        };
    }

    private String decide(PenaltyCase penaltyCase, DecisionForm form) {
        penaltyCase.file().demandActsSettled();
        agreed.demandUnchanged(penaltyCase);
        LocalDate today = LocalDate.now(clock);
        boolean overdue = new CaseClocks(penaltyCase, periods).decision().deadline().isOverOn(today);
        penaltyCase.decisions().decided(form,
                reviews.findFirstByCaseIdOrderByRoundDesc(penaltyCase.file().id()).orElse(null), today, overdue);
        return Outcomes.of(form.conclusion());
    }
}
