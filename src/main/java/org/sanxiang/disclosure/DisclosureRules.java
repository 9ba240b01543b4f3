package org.sanxiang.disclosure;

import org.sanxiang.kernel.Rule;

/** The demands of the law on publication, its correction and its withdrawal (行政处罚法 48, 50; 118号). */
final class DisclosureRules {

    static final Rule NOT_SERVED = new Rule("PUN-48", "not-served");
    static final Rule MASKED = new Rule("PUN-50", "not-masked");
    static final Rule LATE = Rule.late("PUB-2", "late-without-reason");
    static final Rule ALREADY_PUBLISHED = new Rule("PUB-3", "already-published");
    static final Rule OVERTURNED = new Rule("PUN-48", "overturned");
    static final Rule NOTHING_PUBLISHED = new Rule("PUB-3", "nothing-published");
    static final Rule NOT_OVERTURNED = new Rule("PUN-48", "not-overturned");
    static final Rule WITHDRAWN_LATE = Rule.late("PUN-48", "withdrawn-late-without-reason");

    private DisclosureRules() {
    }
}
