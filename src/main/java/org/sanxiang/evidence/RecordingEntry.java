package org.sanxiang.evidence;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

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

    @Override
    MultipartFile file(RecordingForm form) {
        return form.file();
    }
}
