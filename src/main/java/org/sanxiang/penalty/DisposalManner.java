package org.sanxiang.penalty;

/** How things of a case are dealt with (行政处罚法 74). */
enum DisposalManner {
    DESTROYED, AUCTIONED, HANDED_TO_TREASURY, RETURNED, OTHER
}
