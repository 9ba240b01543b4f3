package org.sanxiang.penalty;

/** What the agency head says to a request to file. */
enum FilingConclusion {
    APPROVE, REFUSE, RETURN
}
