package org.sanxiang.penalty;

import org.sanxiang.kernel.Rule;

/** The demands of the law on an ordinary penalty case; articles and sentences stand in the message files. */
final class Rules {

    static final Rule POWER_LIST = new Rule("PUN-17", "not-in-power-list");
    static final Rule OUTSIDE_DISTRICT = Rule.warning("PUN-22", "outside-district");
    static final Rule TWICE = Rule.warning("PUN-29", "similar-act-on-file");
    static final Rule TAUGHT = new Rule("PUN-33", "not-taught");
    static final Rule LIMITATION = new Rule("PUN-36", "limitation-over");
    static final Rule VERIFIED_LATE = Rule.late("PUN-54", "late-without-reason");
    static final Rule TWO_HANDLERS = new Rule("PUN-42", "two-handlers");
    static final Rule TWO_SERVERS = new Rule("PUN-42", "two-servers");
    static final Rule RECORD_MADE = new Rule("PUN-55", "no-record");
    static final Rule EVIDENCE_TAKEN = new Rule("PUN-46", "no-evidence");
    static final Rule ORDERED_TO_CORRECT = new Rule("PUN-28", "no-order-to-correct");
    static final Rule GAINS_LEFT = Rule.warning("PUN-28", "gains-not-confiscated");
    static final Rule NOT_CORRECTING = new Rule("PUN-28", "not-correcting-unproved");
    static final Rule CHILD = new Rule("PUN-30", "under-fourteen");
    static final Rule MINOR = new Rule("PUN-30", "minor-not-mitigated");
    static final Rule ABOVE_RANGE = new Rule("RANGE", "above-maximum");
    static final Rule BELOW_RANGE = new Rule("RANGE", "below-minimum");
    static final Rule KIND_NOT_PROVIDED = new Rule("RANGE", "kind-not-provided");
    static final Rule NOT_CONCERNED = new Rule("RANGE", "not-for-this-party");
    static final Rule AMOUNT_BASIS = new Rule("RANGE", "amount-basis");
    static final Rule HEARING_OFFERED = new Rule("PUN-63", "hearing-not-offered");
    static final Rule HEAVIER_NOTICE = new Rule("PUN-45", "heavier-notice-without-ground");
    static final Rule NOTHING_TO_ANNOUNCE = new Rule("PUN-57", "nothing-to-announce");
    static final Rule NOTICE_AS_APPROVED = new Rule("PUN-57", "notice-not-as-approved");
    static final Rule HEAVIER = new Rule("PUN-45", "heavier-than-announced");
    static final Rule NEW_BASIS = new Rule("PUN-44", "other-basis-than-announced");
    static final Rule NEW_KINDS = new Rule("PUN-44", "other-kinds-than-announced");
    static final Rule FACTS_DIFFER = Rule.warning("PUN-44", "facts-differ");
    static final Rule RIGHTS_OVER = new Rule("PUN-62", "rights-still-open");
    static final Rule NOT_NOTIFIED = new Rule("PUN-62", "not-notified");
    static final Rule HEARING_LATE = new Rule("PUN-64", "request-late");
    static final Rule WITHDRAWAL_LATE = new Rule("PUN-64", "withdrawal-late");
    static final Rule NOTHING_WAIVED = new Rule("PUN-62", "nothing-waived");
    static final Rule RIGHT_NOT_OFFERED = new Rule("PUN-63", "right-not-offered");
    static final Rule BEFORE_NOTICE = new Rule("PUN-44", "before-notice");
    static final Rule NO_REQUEST = new Rule("PUN-64", "no-request");
    static final Rule HEARING_NOTICE = new Rule("PUN-64", "notice-too-short");
    static final Rule HEARING_NOT_ARRANGED = new Rule("PUN-64", "not-arranged");
    static final Rule HEARING_BEFORE_REQUEST = new Rule("PUN-64", "notice-before-request");
    static final Rule HEARING_MISSING = new Rule("PUN-63", "hearing-not-held");
    static final Rule NOT_RECHECKED = new Rule("PUN-45", "not-rechecked");
    static final Rule UNANSWERED = new Rule("PUN-45", "points-unanswered");
    static final Rule MATERIALS = new Rule("PUN-58", "materials-incomplete");
    static final Rule REVIEW_PASSED = new Rule("PUN-58", "review-not-passed");
    static final Rule NOT_JUDGED = new Rule("PUN-58", "draft-not-judged");
    static final Rule WAY_BACK = new Rule("PUN-58", "wrong-way-back");
    static final Rule DISCUSSED = new Rule("PUN-57", "not-discussed");
    static final Rule MEMBERS = new Rule("PUN-57", "members-not-heads");
    static final Rule FEW_MEMBERS = Rule.warning("PUN-57", "few-members");
    static final Rule DECISION_AS_DRAFTED = new Rule("PUN-57", "not-as-drafted");
    static final Rule PRINCIPAL_HEAD = new Rule("TRF-5b", "principal-head-only");
    static final Rule TASK_GROUP = new Rule("TRF-5a", "task-group");
    static final Rule TRANSFER_APPROVAL_LATE = Rule.late("TRF-5b", "late-without-reason");
    static final Rule TRANSFER_LATE = Rule.late("TRF-5c", "late-without-reason");
    static final Rule HANDED_OVER_BEFORE_APPROVAL = new Rule("TRF-5c", "before-approval");
    static final Rule LATE = Rule.late("PUN-60", "late-without-reason");
    static final Rule PERIOD_NOT_RUNNING = new Rule("PUN-60", "not-between-filing-and-decision");
    static final Rule SUSPENSION_GROUND = new Rule("PUN-60", "ground-not-applied");
    static final Rule SUSPENDED_TWICE = new Rule("PUN-60", "suspended-twice");
    static final Rule NOT_SUSPENDED = new Rule("PUN-60", "not-suspended");
    static final Rule RESUMED_BEFORE_SUSPENSION = new Rule("PUN-60", "resumed-before-suspension");
    static final Rule DECIDED_WHILE_SUSPENDED = new Rule("PUN-60", "decided-while-suspended");
    static final Rule EXTENDED_TWICE = new Rule("PUN-60", "extended-twice");
    static final Rule EXTENDED_OUT_OF_ORDER = new Rule("PUN-60", "extended-out-of-order");
    static final Rule EXTENDED_TOO_LONG = new Rule("PUN-60", "extended-too-long");
    static final Rule EXTENDED_AFTER_END = new Rule("PUN-60", "extended-after-end");
    static final Rule NOT_DECIDED = new Rule("PUN-57", "not-decided");
    static final Rule DATE_BEFORE_APPROVAL = new Rule("PUN-59", "date-before-approval");
    static final Rule CONTENTS = new Rule("PUN-59", "contents-missing");
    static final Rule SERVICE_LATE = Rule.late("PUN-61", "late-without-reason");
    static final Rule NO_CONSENT = new Rule("PUN-61", "no-consent");
    static final Rule NOT_SERVED = new Rule("PUN-61", "not-served");
    static final Rule LIEN_PROOF = new Rule("PUN-61", "no-witness-or-video");
    static final Rule RECEIPT = new Rule("PUN-61", "no-receipt");
    static final Rule PUBLIC_NOTICE = new Rule("PUN-61", "not-tried-otherwise");
    static final Rule PUBLIC_NOTICE_RUNS = new Rule("PUN-61", "thirty-days-not-over");
    static final Rule SERVED_BEFORE_DECISION = new Rule("PUN-61", "before-decision");
    static final Rule NOT_FILED = new Rule("PUN-54", "not-filed");
    static final Rule NOT_EXAMINED = new Rule("PUN-57", "not-examined");
    static final Rule NOT_DRAFTED = new Rule("PUN-58", "no-draft");
    static final Rule NOT_ISSUED = new Rule("PUN-61", "not-issued");
    static final Rule PUBLISHED_BEFORE_SERVICE = new Rule("PUN-48", "not-served");
    static final Rule EXECUTED_BEFORE_SERVICE = new Rule("PUN-67", "not-served");
    static final Rule NOT_ENDED = new Rule("PUN-66", "not-ended");
    static final Rule NOT_PUBLISHED = new Rule("PUN-48", "publication-open");
    static final Rule CLOSING = new Rule("PUN-47", "reason-does-not-fit");
    static final Rule ARCHIVED_LATE = Rule.late("PUN-47", "archived-late-without-reason");
    static final Rule NOT_CLOSED = new Rule("PUN-47", "not-closed");

    private Rules() {
    }
}
