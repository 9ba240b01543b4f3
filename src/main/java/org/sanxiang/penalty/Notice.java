package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A prior notice as it was served; the last one counts, earlier ones are kept. */
@Embeddable
record Notice(
        String content,
        String facts,
        String grounds,
        String basis,
        Proposal proposal,
        boolean hearingOffered,
        int statementDays,
        @Enumerated(EnumType.STRING) @Column(name = "service_method") ServiceMethod method,
        LocalDate servedOn,
        String receivedBy,
        String newGround,
        LocalDate statementDue,
        LocalDate hearingDue) {

    boolean offers(Right right) {
        return right == Right.STATEMENT || hearingOffered;
    }

    /** The last day on which the right can be used. */
    LocalDate due(Right right) {
        return right == Right.STATEMENT ? statementDue : hearingDue;
    }
}
