package org.sanxiang.penalty;

/** What the party did after the notice. */
enum ResponseKind {
    STATEMENT, HEARING_REQUEST, WAIVER, WAIVER_WITHDRAWAL
}
