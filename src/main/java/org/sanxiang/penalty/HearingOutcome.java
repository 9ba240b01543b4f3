package org.sanxiang.penalty;

/** How a hearing ended; only HELD counts as heard (行政处罚法 64). */
enum HearingOutcome {
    HELD, ENDED, WITHDRAWN
}
