package org.sanxiang.evidence;

/** Whether what a device recorded is true, clear, complete and accurate (行政处罚法 41). */
enum MonitoringResult {
    FIT, UNFIT
}
