package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.documents.NumberRegister;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Agency;
import org.sanxiang.review.Reviews;
import org.springframework.stereotype.Component;

/** 决定书: numbers and dates the draft that was agreed; nothing can be changed here (行政处罚法 59). */
@Component
class Issuing extends PenaltyStep<IssueForm> {

    private final NumberRegister numbers;
    private final Agency agency;
    private final Reviews reviews;
    private final Clock clock;

    Issuing(PenaltyCases cases, NumberRegister numbers, Agency agency, Reviews reviews, Clock clock) {
        super(cases, "issue", IssueForm.class, null);
        this.numbers = numbers;
        this.agency = agency;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public IssueForm blank(long caseId) {
        return new IssueForm(LocalDate.now(clock), null);
    }

    @Override
    String take(PenaltyCase penaltyCase, IssueForm form, Actor actor) {
        long caseId = penaltyCase.file().id();
        Decisions decisions = penaltyCase.decisions();
        penaltyCase.file().demandActsSettled();
        decisions.demandIssuable(reviews.findFirstByCaseIdOrderByRoundDesc(caseId).orElse(null), LocalDate.now(clock));
        String kind = decisions.decision().kind() == DecisionKind.PENALTY ? "decision" : "no-penalty";
        decisions.issued(numbers.draw(agency.body(penaltyCase.file().body()), kind,
                form.decisionDate().getYear(), caseId), form.decisionDate());
        return "issued";
    }
}
