package org.sanxiang.people;

/** How an officer certificate came out of its annual review (执法证年审). */
public enum AnnualResult {
    PASSED, FAILED
}
