package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 审批延期分期: the agency head, no handler, answers the party's application; all later dates follow (行政处罚法 66, 72). */
@Component
class InstalmentApproval implements SidePath<InstalmentApprovalForm> {

    private final PenaltyCases cases;
    private final Periods periods;
    private final Clock clock;

    InstalmentApproval(PenaltyCases cases, Periods periods, Clock clock) {
        this.cases = cases;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "approve-instalments";
    }

    @Override
    public String role() {
        return "agency-head";
    }

    @Override
    public Class<InstalmentApprovalForm> form() {
        return InstalmentApprovalForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.APPROVER);
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.stage() == Stage.SERVED;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && cases.get(file.id()).paying().openPlan().isPresent();
    }

    @Override
    public String take(CaseFile file, InstalmentApprovalForm form, Actor actor) {
        PenaltyCase penaltyCase = cases.get(file.id());
        penaltyCase.paying().answered(form.conclusion(), penaltyCase.dates(periods).paymentDue(), LocalDate.now(clock),
                actor.name());
        return null;
    }
}
