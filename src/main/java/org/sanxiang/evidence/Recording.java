package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;

/** A recording in sound or pictures (行政处罚法 47). */
@Entity
class Recording extends CaseRecord {

    private String device;
    private String operator;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String place;
    @Enumerated(EnumType.STRING)
    private ProcessLink processLink;
    private String remark;

    protected Recording() {
    }

    Recording(RecordingForm form) {
        super(null);
        this.device = form.device();
        this.operator = form.operator();
        this.startedAt = form.startedAt();
        this.endedAt = form.endedAt();
        this.place = form.place();
        this.processLink = form.link();
        this.remark = form.remark();
    }

    @Override
    String entry() {
        return "recording";
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("device", device), fact("operator", operator), fact("startedAt", startedAt),
                fact("endedAt", endedAt), fact("place", place), fact("link", processLink), fact("remark", remark));
    }
}
