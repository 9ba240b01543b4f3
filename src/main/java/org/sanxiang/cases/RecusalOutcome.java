package org.sanxiang.cases;

/** What was decided about a request to recuse somebody. */
enum RecusalOutcome {
    GRANTED, REFUSED
}
