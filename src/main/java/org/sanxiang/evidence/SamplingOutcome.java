package org.sanxiang.evidence;

/** What becomes of samples. */
enum SamplingOutcome {
    RETURNED, USED_UP, KEPT_AS_EVIDENCE, OTHER
}
