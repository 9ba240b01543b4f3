package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 补录音像记录: hearings, service and enforcement are recorded when the investigation is long over (行政处罚法 47). */
@Component
class RecordingLater implements SidePath<RecordingForm> {

    private final RecordingEntry entry;

    RecordingLater(RecordingEntry entry) {
        this.entry = entry;
    }

    @Override
    public String key() {
        return "recording";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<RecordingForm> form() {
        return RecordingForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return entry.choices(caseId);
    }

    /** From the filing to the closing. */
    @Override
    public boolean isOpen(CaseFile file) {
        return file.filedOn() != null && file.closedOn() == null;
    }

    @Override
    public String take(CaseFile file, RecordingForm form, Actor actor) {
        return entry.take(file, form, actor);
    }
}
