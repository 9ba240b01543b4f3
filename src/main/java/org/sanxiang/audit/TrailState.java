package org.sanxiang.audit;

/**
 * Whether the trail can be relied upon, for the auditor's page.
 *
 * @param verified the last verification; null where there was none
 * @param sealed   the last seal; null where there is none
 */
record TrailState(Verified verified, Sealed sealed) {

    /** A verification, in words. */
    record Verified(String at, String by, String entries, boolean clean, String faults) {
    }

    /** A seal, in words. */
    record Sealed(long number, String at, long chains, String root) {
    }
}
