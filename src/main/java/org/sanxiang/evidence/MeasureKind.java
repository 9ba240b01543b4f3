package org.sanxiang.evidence;

/** The coercive measures that may be taken while a case is investigated (行政强制法 9). */
enum MeasureKind {
    SEALING, SEIZURE, FREEZING, OTHER
}
