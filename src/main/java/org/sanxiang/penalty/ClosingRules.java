package org.sanxiang.penalty;

import org.sanxiang.kernel.Rule;

/** The demands of the law on closing a case: every link that it passed through has its record (行政处罚法 47). */
final class ClosingRules {

    static final Rule NOTHING_COLLECTED = new Rule("PUN-47", "nothing-collected");
    static final Rule NO_PROOF_OF_SERVICE = new Rule("PUN-47", "no-proof-of-service");
    static final Rule NO_HEARING_RECORD = new Rule("PUN-47", "no-hearing-record");
    static final Rule NO_REVIEW_OPINION = new Rule("PUN-47", "no-review-opinion");
    static final Rule NO_DISCUSSION_RECORD = new Rule("PUN-47", "no-discussion-record");
    static final Rule NO_VOUCHER = new Rule("PUN-47", "no-voucher");
    static final Rule NOT_FILED_FOR_RECORD = new Rule("FILE-SC-1", "not-filed");

    private ClosingRules() {
    }
}
