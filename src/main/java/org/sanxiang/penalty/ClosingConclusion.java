package org.sanxiang.penalty;

/** What the agency head says to a request to close. */
enum ClosingConclusion {
    APPROVE, RETURN, EXECUTE
}
