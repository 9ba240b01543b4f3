package org.sanxiang.evidence;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters a recording in sound or pictures (行政处罚法 47). */
@Component
@Order(4)
class RecordingEntry extends Entry<RecordingForm> {

    RecordingEntry(Holdings holdings) {
        super("recording", RecordingForm.class, holdings);
    }

    @Override
    CaseRecord record(long caseId, RecordingForm form) {
        return new Recording(form);
    }
}
