package org.sanxiang.evidence;

/** Whether a record is to be read together with a correction. */
enum RecordStanding {
    AS_WRITTEN, CORRECTED
}
