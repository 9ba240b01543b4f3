package org.sanxiang.penalty;

import java.time.LocalDate;

import org.sanxiang.cases.Stage;
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

    void approved(LocalDate today) {
        PenaltyCase.replaceLast(c.transfers, PenaltyCase.last(c.transfers).approved(today));
    }

    /** Within 24 hours of the approval; later needs a reason (移送规定 5). */
    void handedOver(HandOverForm form, Periods periods) {
        Transfer transfer = PenaltyCase.last(c.transfers);
        LocalDate day = form.handedOverAt().toLocalDate();
        HANDED_OVER_BEFORE_APPROVAL.demand(!day.isBefore(transfer.approvedOn()), transfer.approvedOn());
        TRANSFER_LATE.warn(!day.isAfter(periods.due(transfer.approvedOn(), "transfer")), form.lateBecause());
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
