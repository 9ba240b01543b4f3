package org.sanxiang.evidence;

/** What experts are asked to do (行政强制法 25). */
enum AppraisalKind {
    TESTING, INSPECTION, QUARANTINE, EXPERT_OPINION
}
