package org.sanxiang.penalty;

/** Grounds to impose less than the minimum or to mitigate (行政处罚法 30–32). */
enum Mitigation {
    NONE, MINOR_14_TO_17, LIMITED_CAPACITY, REMEDIED, COERCED, CONFESSED, MERIT, OTHER_LAW
}
