package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** The record of an interview with one person (行政处罚法 55). */
@Entity
class InterviewRecord extends CaseRecord {

    private String interviewee;
    private String identity;
    private String relation;
    private String place;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String content;
    private int pages;
    private String overlapReason;

    protected InterviewRecord() {
    }

    InterviewRecord(InterviewForm form, CollectedBy crew) {
        super(crew);
        this.interviewee = form.interviewee();
        this.identity = form.identity();
        this.relation = form.relation();
        this.place = form.place();
        this.startedAt = form.startedAt();
        this.endedAt = form.endedAt();
        this.content = form.content();
        this.pages = form.pages();
        this.overlapReason = form.overlapReason();
    }

    @Override
    String entry() {
        return "interview";
    }

    @Override
    String subject() {
        return startedAt.toLocalDate() + " " + interviewee;
    }

    @Override
    LocalDate happenedOn() {
        return startedAt.toLocalDate();
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("interviewee", interviewee), Fact.secret(label("identity"), identity),
                fact("relation", relation), fact("place", place), fact("startedAt", startedAt),
                fact("endedAt", endedAt), fact("content", content), fact("pages", pages),
                fact("overlapReason", overlapReason));
    }

    @Override
    List<Occurrence> links() {
        return List.of(Occurrence.during("AV02", startedAt, endedAt, interviewee));
    }
}
