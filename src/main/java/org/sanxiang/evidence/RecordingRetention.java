package org.sanxiang.evidence;

/** How long a recording is kept: with the dossier where it is evidence, else for the period of the agency. */
enum RecordingRetention {
    EVIDENCE, NORMAL
}
