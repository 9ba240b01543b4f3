package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Crew;

import static org.sanxiang.penalty.ExecutionRules.*;

/**
 * The way to a demolition by the authorities: announcement, demand, remedies over, the government's order, decision, and the
 * demolition itself (行政强制法 35–44, 城乡规划法 68). A party that demolishes by itself needs none of it.
 */
record Demolishing(PenaltyCase c, ExecutionDates dates) {

    void announced(DemolitionNoticeForm form) {
        c.course().demandRunning();
        NOTHING_TO_DEMOLISH.demand(c.performance().demolitionOutstanding().signum() > 0);
        c.add(new DemolitionNotice(form));
    }

    void ordered(GovernmentOrderForm form) {
        NOTHING_TO_DEMOLISH.demand(c.performance().demolitionOutstanding().signum() > 0);
        c.add(new GovernmentOrder(form));
    }

    /**
     * @param isPlanning whether the county government must have ordered it
     * @param number     drawn once the decision may be made
     */
    void decided(EnforcementDecisionForm form, Crew servers, boolean isPlanning, Supplier<String> number) {
        c.course().demandRunning();
        servers.demandTwo(Rules.TWO_SERVERS);
        servers.demandCertified(form.servedOn());
        demandOwnDemolitionOver(form.decidedOn(), OWN_DEMOLITION_RUNS);
        demandDemanded(form.decidedOn());
        demandRemediesOver(form.decidedOn());
        NO_GOVERNMENT_ORDER.demand(!isPlanning || c.executions(GovernmentOrder.class).stream()
                .anyMatch(order -> !order.day().isAfter(form.decidedOn())));
        c.add(new EnforcementDecision(form, servers.names(), number.get()));
    }

    /** The announced day for the party's own demolition has passed (行政强制法 44). */
    void demandOwnDemolitionOver(LocalDate day, Rule rule) {
        DemolitionNotice notice = PenaltyCase.last(c.executions(DemolitionNotice.class));
        NOT_ANNOUNCED.demand(notice != null);
        rule.demand(day.isAfter(notice.demolishBy()), notice.demolishBy());
    }

    private void demandDemanded(LocalDate day) {
        Demand demand = c.executions(Demand.class).stream().filter(one -> one.demands(DemandSubject.DEMOLITION))
                .reduce((earlier, later) -> later).orElse(null);
        DEMOLITION_NOT_DEMANDED.demand(demand != null);
        DEMOLITION_DEMAND_RUNS.demand(day.isAfter(demand.performBy()), demand.performBy());
    }

    private void demandRemediesOver(LocalDate day) {
        Optional<LocalDate> over = dates.remediesOver();
        REMEDIES_NOT_OVER.demand(over.filter(day::isAfter).isPresent(), over.map(LocalDate::toString).orElse(""));
    }

    void demolished(DemolitionForm form, Crew officers, EnforcementSettings settings, WorkCalendar calendar) {
        c.course().demandRunning();
        officers.demandTwo(TWO_ENFORCERS);
        LocalDate day = form.startedAt().toLocalDate();
        officers.demandCertified(day);
        EnforcementDecision decision = PenaltyCase.last(c.executions(EnforcementDecision.class));
        NOT_DECIDED_TO_ENFORCE.demand(decision != null && !day.isBefore(decision.servedOn()));
        demandRemediesOver(day);
        boolean urgent = form.urgentBecause() != null && !form.urgentBecause().isBlank();
        AT_NIGHT.demand(urgent || !settings.atNight(form.startedAt(), form.endedAt()));
        ON_A_DAY_OFF.demand(urgent || !settings.onDayOff(form.startedAt(), form.endedAt(), calendar));
        NO_FULL_VIDEO.demand(Boolean.TRUE.equals(form.fullyRecorded()));
        c.add(new Demolition(form, officers.names()));
    }

    /** Within fifteen days of the decision to enforce; later needs a reason (川办发〔2014〕3号). */
    void filed(MajorFilingForm form) {
        EnforcementDecision decision = unfiled().orElse(null);
        NOT_DECIDED_TO_ENFORCE.demand(decision != null && !form.filedOn().isBefore(decision.day()));
        LocalDate due = dates.fileBy(decision);
        FILING_LATE.warn(!form.filedOn().isAfter(due), form.lateBecause(), due);
        decision.filed(MajorFiling.of(form));
    }

    /** The enforcement decision that has not been reported for the record. */
    Optional<EnforcementDecision> unfiled() {
        return c.executions(EnforcementDecision.class).stream().filter(one -> !one.isFiled()).findFirst();
    }
}
