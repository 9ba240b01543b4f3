package org.sanxiang.penalty;

import java.time.LocalDate;

import org.sanxiang.cases.Stage;

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

    void handedOver(HandOverForm form) {
        PenaltyCase.replaceLast(c.transfers, PenaltyCase.last(c.transfers).handedOver(form));
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
