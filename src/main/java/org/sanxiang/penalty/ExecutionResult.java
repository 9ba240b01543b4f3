package org.sanxiang.penalty;

/** How the carrying out of a decision ended. */
enum ExecutionResult {
    PERFORMED, PERFORMED_BY_COURT, ENDED_BY_LAW
}
