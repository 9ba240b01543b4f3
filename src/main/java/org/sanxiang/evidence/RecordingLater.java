package org.sanxiang.evidence;

import org.springframework.stereotype.Component;

/** 补录音像记录: hearings, service and enforcement are recorded when the investigation is long over (行政处罚法 47). */
@Component
class RecordingLater extends EntryBeside<RecordingForm> {

    RecordingLater(RecordingEntry entry) {
        super(entry);
    }
}
