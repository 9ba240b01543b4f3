package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A transfer to the police, from the task group's report to the answer (移送规定 5–10).
 *
 * @param approvedAt the moment from which the twenty-four hours run; null until the principal head approves
 */
@Embeddable
record Transfer(
        String taskGroup,
        String crime,
        String facts,
        String materials,
        LocalDate reportedOn,
        LocalDateTime approvedAt,
        String approvalLateBecause,
        LocalDateTime handedOverAt,
        String police,
        String receiptNumber,
        String lateBecause,
        @Enumerated(EnumType.STRING) @Column(name = "police_answer") PoliceAnswer answer,
        LocalDate answeredOn,
        String answerNumber) {

    static Transfer reported(TransferReportForm form, String names, LocalDate today) {
        return new Transfer(names, form.crime(), form.facts(), form.materials(), today, null, null, null, null, null, null,
                null, null, null);
    }

    Transfer approved(LocalDateTime moment, String because) {
        return new Transfer(taskGroup, crime, facts, materials, reportedOn, moment, because, null, null, null, null, null,
                null, null);
    }

    Transfer handedOver(HandOverForm form) {
        return new Transfer(taskGroup, crime, facts, form.materials(), reportedOn, approvedAt, approvalLateBecause,
                form.handedOverAt(), form.police(), form.receiptNumber(), form.lateBecause(), null, null, null);
    }

    Transfer answered(PoliceAnswerForm form) {
        return new Transfer(taskGroup, crime, facts, materials, reportedOn, approvedAt, approvalLateBecause, handedOverAt,
                police, receiptNumber, lateBecause, form.answer(), form.answeredOn(), form.documentNumber());
    }
}
