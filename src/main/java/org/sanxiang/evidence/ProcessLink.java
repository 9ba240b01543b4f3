package org.sanxiang.evidence;

/** The links of enforcement that are recorded in words or pictures (行政处罚法 47). */
enum ProcessLink {
    START, INVESTIGATION, REVIEW, DECISION, SERVICE, ENFORCEMENT
}
