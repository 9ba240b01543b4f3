package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.deadlines.Period;
import org.sanxiang.deadlines.Periods;

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

    static LocalDate statementDue(LocalDate servedOn, int days, Periods periods) {
        return periods.calendar().due(servedOn, Period.workingDays(days).rolling());
    }

    /** The same notice, its last days counted in another calendar; those that have passed stay, and none comes earlier. */
    Notice countedIn(Periods periods, LocalDate today) {
        return new Notice(content, facts, grounds, basis, proposal, hearingOffered, statementDays, method, servedOn,
                receivedBy, newGround, later(statementDue, statementDue(servedOn, statementDays, periods), today),
                later(hearingDue, periods.due(servedOn, "hearing-request"), today));
    }

    private static LocalDate later(LocalDate told, LocalDate counted, LocalDate today) {
        return told.isBefore(today) || told.isAfter(counted) ? told : counted;
    }

    boolean offers(Right right) {
        return right == Right.STATEMENT || hearingOffered;
    }

    /** The last day on which the right can be used. */
    LocalDate due(Right right) {
        return right == Right.STATEMENT ? statementDue : hearingDue;
    }
}
