package org.sanxiang.penalty;

import org.sanxiang.kernel.Rule;

/** The demands of the law on carrying a decision out; articles and sentences stand in the message files. */
final class ExecutionRules {

    static final Rule PAID_BEFORE_SERVICE = new Rule("PUN-67", "paid-before-service");
    static final Rule OVERPAID = Rule.warning("PUN-67", "overpaid");
    static final Rule CASH = new Rule("PUN-68", "cash-above-limit");
    static final Rule CASH_ASKED = new Rule("PUN-69", "not-asked-by-party");
    static final Rule VOUCHER_TWICE = new Rule("PUN-70", "voucher-twice");
    static final Rule NOTHING_IN_HAND = new Rule("PUN-71", "nothing-in-hand");
    static final Rule DEPOSITED_BEFORE_PAYMENT = new Rule("PUN-71", "before-payment");
    static final Rule TO_AGENCY_LATE = Rule.late("PUN-71", "agency-late-without-reason");
    static final Rule TO_BANK_LATE = Rule.late("PUN-71", "bank-late-without-reason");
    static final Rule CASH_IN_HAND = new Rule("PUN-71", "cash-in-hand");
    static final Rule REFUND_ABOVE_EXCESS = new Rule("PUN-74", "refund-above-excess");

    static final Rule DISPOSED_BEFORE_SERVICE = new Rule("PUN-74", "disposed-before-service");
    static final Rule TWO_DISPOSERS = new Rule("PUN-42", "two-disposers");
    static final Rule PROCEEDS = new Rule("PUN-74", "proceeds-not-paid-in");

    static final Rule NOTHING_TO_DEFER = new Rule("PUN-66", "nothing-to-defer");
    static final Rule NO_PLAN = new Rule("PUN-66", "no-application");
    static final Rule PLAN_UNANSWERED = new Rule("PUN-66", "application-unanswered");
    static final Rule PLAN_SUM = new Rule("PUN-66", "plan-does-not-add-up");
    static final Rule PLAN_ORDER = new Rule("PUN-66", "plan-not-in-order");
    static final Rule PLAN_TOO_EARLY = new Rule("PUN-66", "plan-ends-before-due");
    static final Rule NOT_PERFORMED = new Rule("PUN-66", "not-performed");
    static final Rule NOT_DEMOLISHED = new Rule("PUN-66", "not-demolished");
    static final Rule COMPLETED_EARLY = new Rule("PUN-66", "completed-before-last-act");

    static final Rule SURCHARGE_NOT_ANNOUNCED = new Rule("PUN-72", "surcharge-not-announced");
    static final Rule SURCHARGE_EARLY = new Rule("PUN-72", "surcharge-before-due");
    static final Rule NOTHING_TO_SURCHARGE = new Rule("PUN-72", "nothing-to-surcharge");
    static final Rule SURCHARGE_CAP = new Rule("PUN-72", "surcharge-above-fine");
    static final Rule SURCHARGE_AMOUNT = new Rule("PUN-72", "surcharge-not-as-derived");
    static final Rule SURCHARGE_DURING_REMEDY = new Rule("PUN-73", "surcharge-during-remedy");

    static final Rule DEMAND_EARLY = new Rule("ENF-54", "demand-before-due");
    static final Rule DEMAND_AMOUNT = new Rule("ENF-35", "demand-not-as-owed");
    static final Rule DEMAND_BEFORE_ANNOUNCED = new Rule("ENF-35", "demand-before-announced-day");
    static final Rule NOT_DEMANDED = new Rule("ENF-54", "not-demanded");
    static final Rule DEMAND_RUNS = new Rule("ENF-54", "demand-still-runs");
    static final Rule REMEDY_PENDING = new Rule("ENF-53", "remedy-pending");
    static final Rule WINDOW_NOT_OPEN = new Rule("ENF-53", "window-not-open");
    static final Rule WINDOW_CLOSED = new Rule("ENF-53", "window-closed");
    static final Rule NOTHING_OWED = new Rule("ENF-53", "nothing-owed");
    static final Rule COURT_AMOUNT = new Rule("ENF-55", "amount-not-as-owed");
    static final Rule NOT_APPLIED = new Rule("ENF-53", "not-applied");
    static final Rule COURT_DEMOLITION = new Rule("ENF-44", "court-not-asked-to-demolish");

    static final Rule REMITTED_WITHOUT_MEASURES = new Rule("ENF-42", "remitted-without-measures");
    static final Rule REMITTED_TOO_MUCH = new Rule("ENF-42", "remitted-more-than-surcharge");
    static final Rule SUSPENDED = new Rule("ENF-39", "suspended");
    static final Rule NOT_SUSPENDED = new Rule("ENF-39", "not-suspended");
    static final Rule RESUMED_EARLY = new Rule("ENF-39", "resumed-before-suspension");
    static final Rule THREE_YEARS = new Rule("ENF-39", "three-years-not-over");
    static final Rule END_GROUND = new Rule("ENF-40", "ground-does-not-fit");
    static final Rule NOT_REVOKED = new Rule("ENF-40", "decision-not-revoked");
    static final Rule ENDED = new Rule("ENF-40", "enforcement-ended");
    static final Rule END_MISSING = new Rule("ENF-40", "no-end-entry");

    static final Rule NOTHING_TO_DEMOLISH = new Rule("ENF-44", "nothing-to-demolish");
    static final Rule NOT_ANNOUNCED = new Rule("ENF-44", "not-announced");
    static final Rule OWN_DEMOLITION_RUNS = new Rule("ENF-44", "own-demolition-runs");
    static final Rule DEMOLITION_NOT_DEMANDED = new Rule("ENF-35", "demolition-not-demanded");
    static final Rule DEMOLITION_DEMAND_RUNS = new Rule("ENF-35", "demolition-demand-runs");
    static final Rule REMEDIES_NOT_OVER = new Rule("ENF-44", "remedies-not-over");
    static final Rule NO_GOVERNMENT_ORDER = new Rule("ENF-44", "no-government-order");
    static final Rule NOT_DECIDED_TO_ENFORCE = new Rule("ENF-37", "no-enforcement-decision");
    static final Rule TWO_ENFORCERS = new Rule("PUN-42", "two-enforcers");
    static final Rule AT_NIGHT = new Rule("ENF-43", "at-night");
    static final Rule ON_A_DAY_OFF = new Rule("ENF-43", "on-a-day-off");
    static final Rule NO_FULL_VIDEO = new Rule("PUN-47", "demolition-without-video");
    static final Rule FILING_LATE = Rule.late("FILE-SC-1", "late-without-reason");

    private ExecutionRules() {
    }
}
