package org.sanxiang.evidence;

/** What became of things that were preserved (行政处罚法 56). */
enum PreservationOutcome {
    RETURNED, SEIZED, CONFISCATED, EXAMINED, HANDED_OVER
}
