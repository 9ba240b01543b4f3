package org.sanxiang.evidence;

/** What a re-inspection found (行政处罚法 28). */
enum ReinspectionResult {
    CORRECTED, PARTLY_CORRECTED, NOT_CORRECTED
}
