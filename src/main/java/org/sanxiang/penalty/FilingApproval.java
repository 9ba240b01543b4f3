package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Stage;
import org.sanxiang.documents.NumberRegister;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Component;

/** 立案审批: with the approval the case has its number and the 90 days begin (行政处罚法 54, 60). */
@Component
class FilingApproval extends PenaltyStep<FilingApprovalForm> {

    private final NumberRegister numbers;
    private final Agency agency;
    private final Clock clock;

    FilingApproval(PenaltyCases cases, NumberRegister numbers, Agency agency, Clock clock) {
        super(cases, "approve-filing", FilingApprovalForm.class, Duty.APPROVER);
        this.numbers = numbers;
        this.agency = agency;
        this.clock = clock;
    }

    @Override
    String take(PenaltyCase penaltyCase, FilingApprovalForm form, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (form.conclusion() == FilingConclusion.APPROVE) {
            penaltyCase.inquiry().filed(numbers.draw(agency.body(penaltyCase.file().body()), "filing",
                    today.getYear(), penaltyCase.file().id()), today);
        } else if (form.conclusion() == FilingConclusion.REFUSE) {
            penaltyCase.file().reached(Stage.NOT_FILED);
        }
        return Outcomes.of(form.conclusion());
    }
}
