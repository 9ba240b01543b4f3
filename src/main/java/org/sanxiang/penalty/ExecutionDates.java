package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.sanxiang.deadlines.Periods;

/** The days on which the carrying out of a decision turns, derived from the case as it stands. */
record ExecutionDates(PenaltyCase c, Periods periods) {

    /** The last day to pay: fifteen days after service, or the end of the instalments (行政处罚法 66, 67). */
    LocalDate paymentDue() {
        return c.paying().plan().map(InstalmentPlan::lastDay).orElseGet(() -> periods.due(servedOn(), "payment"));
    }

    LocalDate toAgencyBy(Paid cash) {
        return periods.due(cash.day(), "cash-to-agency");
    }

    LocalDate toBankBy(LocalDate toAgencyOn) {
        return periods.due(toAgencyOn, "cash-to-bank");
    }

    /** The first day on which a court may be asked after the demand (行政强制法 54). */
    LocalDate courtAfter(Demand demand) {
        return demandRuns(demand.servedOn());
    }

    /** The last day to report an enforcement decision for the record. */
    LocalDate fileBy(EnforcementDecision decision) {
        return periods.due(decision.day(), "major-filing");
    }

    /** The day on which enforcement that rests may be given up for good (行政强制法 39). */
    LocalDate givenUpFrom(EnforcementSuspension suspension) {
        return periods.due(suspension.day(), "enforcement-suspension");
    }

    /** The last day on which the party could turn to anybody; empty while somebody is still to decide. */
    Optional<LocalDate> remediesOver() {
        List<Remedy> remedies = c.remedies().current().toList();
        return c.remedies().isPending() ? Optional.empty()
                : Optional.of(new RemedyPeriods(c.served(), remedies, periods).over());
    }

    /** When a court may be asked; empty while a remedy is pending (行政强制法 53, 行政处罚法 72). */
    Optional<CourtWindow> courtWindow() {
        return remediesOver().map(over -> {
            LocalDate start = over;
            for (InstalmentPlan plan : c.paying().plans()) {
                start = movedBy(plan, start);
            }
            return new CourtWindow(start.plusDays(1), closes(start));
        });
    }

    /** A plan moves the window on; one that was approved after it had closed does not open it again. */
    private LocalDate movedBy(InstalmentPlan plan, LocalDate start) {
        return plan.answeredOn().isAfter(closes(start)) || plan.lastDay().isBefore(start) ? start : plan.lastDay();
    }

    private LocalDate closes(LocalDate start) {
        return periods.due(start, "court-application");
    }

    /** The last day that a demand of today leaves the party before a court may be asked. */
    LocalDate demandRuns(LocalDate day) {
        return periods.due(day, "demand");
    }

    private LocalDate servedOn() {
        return c.served().servedOn();
    }
}
