package org.sanxiang.penalty;

/** What the heads decide when handlers and reviewers disagree; never the penalty itself. */
enum DisputeConclusion {
    DRAFT, INVESTIGATE, NOTIFY, RECHECK, KEEP, TERMINATE
}
