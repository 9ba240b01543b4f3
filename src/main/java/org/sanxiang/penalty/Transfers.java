package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.people.Crew;

import static org.sanxiang.penalty.Rules.*;

/** The way of a case to the police, and back (行政执法机关移送涉嫌犯罪案件的规定). */
record Transfers(PenaltyCase c) {

    /** @param group at least two officers verify the suspicion (移送规定 5) */
    void reported(TransferReportForm form, Crew group, LocalDate today) {
        group.demandTwo(TASK_GROUP);
        c.transfers.add(Transfer.reported(form, group.names(), today));
    }

    /**
     * The principal head approves the transfer or does not, within three days of the report (移送规定 5).
     *
     * @return the outcome that routes on
     */
    String answeredByHead(TransferApprovalForm form, LocalDateTime now, Periods periods) {
        StepClock clock = new CaseClocks(c, periods).transferApproval();
        TRANSFER_APPROVAL_LATE.warn(!clock.deadline().isOverAt(now), form.lateBecause());
        if (form.conclusion() == TransferConclusion.REFUSE) {
            return "investigate";
        }
        PenaltyCase.replaceLast(c.transfers, PenaltyCase.last(c.transfers).approved(now, form.lateBecause()));
        return "approve";
    }

    /** Within 24 hours of the approval; later needs a reason (移送规定 5). Forms know no seconds. */
    void handedOver(HandOverForm form, Periods periods) {
        Transfer transfer = PenaltyCase.last(c.transfers);
        LocalDateTime approved = transfer.approvedAt().truncatedTo(ChronoUnit.MINUTES);
        HANDED_OVER_BEFORE_APPROVAL.demand(!form.handedOverAt().isBefore(approved), approved.toString().replace('T', ' '));
        TRANSFER_LATE.warn(!new CaseClocks(c, periods).handOver().deadline().isOverAt(form.handedOverAt()),
                form.lateBecause());
        PenaltyCase.replaceLast(c.transfers, transfer.handedOver(form));
        c.file().reached(Stage.TRANSFERRED);
    }

    /** @return the outcome that routes on: filed there, or back to the investigation */
    String answered(PoliceAnswerForm form) {
        PenaltyCase.replaceLast(c.transfers, PenaltyCase.last(c.transfers).answered(form));
        if (form.answer() == PoliceAnswer.FILED) {
            return "filed";
        }
        c.file().reached(Stage.FILED);
        return "investigate";
    }
}
