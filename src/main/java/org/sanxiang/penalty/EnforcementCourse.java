package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.kernel.Money;

import static org.sanxiang.penalty.ExecutionRules.*;

/** How enforcement goes on: by agreement, or not for the time being, or no more (行政强制法 39, 40, 42). */
record EnforcementCourse(PenaltyCase c) {

    void agreed(AgreementForm form) {
        demandRunning();
        EnforcementAgreement agreement = new EnforcementAgreement(form);
        Money surcharge = Debt.of(c).unpaidSurcharge();
        REMITTED_TOO_MUCH.demand(agreement.amount().compareTo(surcharge) <= 0, surcharge);
        REMITTED_WITHOUT_MEASURES.demand(agreement.amount().isZero()
                || form.measuresTaken() != null && !form.measuresTaken().isBlank());
        c.add(agreement);
    }

    void suspended(EnforcementSuspensionForm form) {
        demandRunning();
        c.add(new EnforcementSuspension(form));
    }

    void resumed(ResumptionForm form) {
        EnforcementSuspension suspension = suspension().orElse(null);
        NOT_SUSPENDED.demand(suspension != null);
        RESUMED_EARLY.demand(!form.resumedOn().isBefore(suspension.day()), suspension.day());
        suspension.resumed(form);
    }

    void ended(EnforcementEndForm form, ExecutionDates dates) {
        demandNotEnded();
        END_GROUND.demand(form.ground().fits(c.party.kind()));
        NOT_REVOKED.demand(form.ground() != EndGround.DECISION_REVOKED || c.remedies().standing().isRevoked());
        if (form.ground() == EndGround.THREE_YEARS_SUSPENDED) {
            demandGivenUp(form.endedOn(), dates);
        }
        c.add(new EnforcementEnd(form));
    }

    /** Three years after enforcement was suspended because the party could not perform (行政强制法 39). */
    private void demandGivenUp(LocalDate day, ExecutionDates dates) {
        LocalDate from = suspension().filter(one -> one.ground() == SuspensionGround.HARDSHIP).map(dates::givenUpFrom)
                .orElse(LocalDate.MAX);
        THREE_YEARS.demand(!day.isBefore(from));
    }

    /** Nobody is compelled while enforcement is suspended, or after it has ended. */
    void demandRunning() {
        demandNotEnded();
        SUSPENDED.demand(!isSuspended());
    }

    boolean isSuspended() {
        return suspension().isPresent();
    }

    private void demandNotEnded() {
        ENDED.demand(!isEnded());
    }

    boolean isEnded() {
        return !c.executions(EnforcementEnd.class).isEmpty();
    }

    private Optional<EnforcementSuspension> suspension() {
        return c.executions(EnforcementSuspension.class).stream().filter(EnforcementSuspension::isOpen).findFirst();
    }
}
