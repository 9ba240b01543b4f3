package org.sanxiang.disclosure;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a publication was withdrawn, with the reason that the public is told (行政处罚法 48). */
@Embeddable
record Withdrawal(
        LocalDate withdrawnOn,
        @Column(name = "withdrawal_due_on") LocalDate dueOn,
        String publicReason,
        @Column(name = "withdrawn_late_because") String lateBecause) {
}
