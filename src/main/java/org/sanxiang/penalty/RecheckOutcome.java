package org.sanxiang.penalty;

/** Where the recheck leads. */
enum RecheckOutcome {
    DRAFT, NOTIFY
}
