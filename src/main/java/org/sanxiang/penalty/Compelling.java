package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

import org.sanxiang.kernel.Money;
import org.sanxiang.people.Crew;

import static org.sanxiang.penalty.ExecutionRules.*;

/** What is done when the party does not perform: surcharge, demand, court (行政处罚法 72, 73; 行政强制法 35, 53–55). */
record Compelling(PenaltyCase c, ExecutionDates dates) {

    void surcharged(SurchargeForm form) {
        c.course().demandRunning();
        LocalDate due = dates.paymentDue();
        SURCHARGE_NOT_ANNOUNCED.demand(isAnnounced());
        SURCHARGE_EARLY.demand(form.imposedOn().isAfter(due), due);
        SURCHARGE_DURING_REMEDY.demand(!c.remedies().isPending());
        Surcharge surcharge = new Surcharge(form, SurchargeCount.of(c, due).days(form.imposedOn()));
        Money fine = c.remedies().standing().fine();
        Money derived = surchargeOn(form.imposedOn());
        NOTHING_TO_SURCHARGE.demand(!derived.isZero());
        SURCHARGE_CAP.demand(imposed().plus(surcharge.amount()).compareTo(fine) <= 0, fine);
        SURCHARGE_AMOUNT.demand(surcharge.amount().equals(derived), derived);
        c.add(surcharge);
    }

    /** Whether the decision itself said that a late fine grows. */
    boolean isAnnounced() {
        return c.drafts.stream().filter(draft -> draft.hash().equals(c.served().draftHash()))
                .anyMatch(Draft::surchargeAnnounced);
    }

    /** What can be imposed on the day beyond what has been. */
    Money surchargeOn(LocalDate day) {
        return SurchargeCount.of(c, dates.paymentDue()).until(day).less(imposed());
    }

    private Money imposed() {
        return c.executions(Surcharge.class).stream().map(ExecutionEntry::amount).reduce(Money.ZERO, Money::plus);
    }

    /** @param number drawn once the demand may be made */
    void demanded(DemandForm form, Crew servers, Supplier<String> number) {
        c.course().demandRunning();
        servers.demandTwo(Rules.TWO_SERVERS);
        servers.demandCertified(form.servedOn());
        if (form.subject() == DemandSubject.PAYMENT) {
            demandPaymentDue(form);
        } else {
            new Demolishing(c, dates).demandOwnDemolitionOver(form.servedOn(), DEMAND_BEFORE_ANNOUNCED);
        }
        c.add(new Demand(form, servers.names(), number.get()));
    }

    private void demandPaymentDue(DemandForm form) {
        LocalDate due = dates.paymentDue();
        DEMAND_EARLY.demand(form.servedOn().isAfter(due), due);
        Money unpaid = Debt.of(c).unpaid();
        DEMAND_AMOUNT.demand(Money.ofYuan(form.amount()).equals(unpaid), unpaid);
    }

    /** @param isPlanning whether the matter is one of the planning law, whose buildings no court demolishes */
    void applied(CourtForm form, boolean isPlanning, Supplier<String> number) {
        c.course().demandRunning();
        COURT_DEMOLITION.demand(!(isPlanning && form.asksDemolition()));
        demandWindow(form.appliedOn());
        demandDemanded(form.appliedOn());
        Money unpaid = Debt.of(c).unpaid();
        NOTHING_OWED.demand(!unpaid.isZero() || form.asksDemolition());
        COURT_AMOUNT.demand(Money.ofYuan(form.amount()).equals(unpaid), unpaid);
        c.add(new CourtApplication(form, number.get()));
    }

    private void demandWindow(LocalDate day) {
        CourtWindow window = dates.courtWindow().orElse(null);
        REMEDY_PENDING.demand(window != null);
        WINDOW_NOT_OPEN.demand(!day.isBefore(window.opens()), window.opens());
        WINDOW_CLOSED.demand(!day.isAfter(window.closes()), window.closes());
    }

    private void demandDemanded(LocalDate day) {
        Optional<LocalDate> from = c.executions(Demand.class).stream().filter(demand -> demand.demands(DemandSubject.PAYMENT))
                .map(dates::courtAfter).min(Comparator.naturalOrder());
        NOT_DEMANDED.demand(from.isPresent());
        DEMAND_RUNS.demand(!day.isBefore(from.get()), from.get());
    }
}
