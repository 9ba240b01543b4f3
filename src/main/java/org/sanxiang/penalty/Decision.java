package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A decision: what was approved, and, once it has been issued, its number and date.
 *
 * @param draftHash the draft that was approved
 * @param number    null until the decision is issued
 * @param decidedOn the date on the decision; null until it is issued
 */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "decision_kind") DecisionKind kind,
        Proposal proposal,
        boolean major,
        String draftHash,
        LocalDate approvedOn,
        String lateBecause,
        String number,
        LocalDate decidedOn,
        LocalDate servedOn) {

    static Decision approved(Draft draft, LocalDate today, String lateBecause) {
        return new Decision(draft.kind(), draft.proposal(), draft.major(), draft.hash(), today, lateBecause, null, null,
                null);
    }

    Decision issued(String drawnNumber, LocalDate date) {
        return new Decision(kind, proposal, major, draftHash, approvedOn, lateBecause, drawnNumber, date, null);
    }

    Decision served(LocalDate date) {
        return new Decision(kind, proposal, major, draftHash, approvedOn, lateBecause, number, decidedOn, date);
    }

    boolean isIssued() {
        return number != null;
    }
}
