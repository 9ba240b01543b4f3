package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** The record of an inspection on the spot (行政处罚法 55). */
@Entity
class SiteRecord extends CaseRecord {

    private String place;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String present;
    private String content;
    private String partyRemark;
    private Boolean obstructed;

    protected SiteRecord() {
    }

    SiteRecord(SiteRecordForm form, CollectedBy crew) {
        super(crew);
        this.place = form.place();
        this.startedAt = form.startedAt();
        this.endedAt = form.endedAt();
        this.present = form.present();
        this.content = form.content();
        this.partyRemark = form.partyRemark();
        this.obstructed = form.obstructed();
    }

    @Override
    String entry() {
        return "site-record";
    }

    @Override
    String subject() {
        return startedAt.toLocalDate() + " " + place;
    }

    @Override
    LocalDate happenedOn() {
        return startedAt.toLocalDate();
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("place", place), fact("startedAt", startedAt), fact("endedAt", endedAt),
                fact("present", present), fact("content", content), fact("partyRemark", partyRemark), fact("obstructed", obstructed));
    }

    @Override
    List<Occurrence> links() {
        Occurrence inspection = Occurrence.during("AV01", startedAt, endedAt, place);
        return Boolean.TRUE.equals(obstructed)
                ? List.of(inspection, Occurrence.during("AV12", startedAt, endedAt, place)) : List.of(inspection);
    }
}
