package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.Entity;
import org.sanxiang.cases.CaseSection.Fact;

/** Pictures that officers took on the spot (行政处罚法 46). */
@Entity
class Photos extends CaseRecord {

    private String place;
    private LocalDateTime takenAt;
    private String content;

    protected Photos() {
    }

    Photos(PhotosForm form, CollectedBy crew) {
        super(crew);
        this.place = form.place();
        this.takenAt = form.takenAt();
        this.content = form.content();
    }

    @Override
    String entry() {
        return "photos";
    }

    @Override
    String subject() {
        return takenAt.toLocalDate() + " " + place;
    }

    @Override
    LocalDate happenedOn() {
        return takenAt.toLocalDate();
    }

    @Override
    List<Fact> facts() {
        return List.of(fact("place", place), fact("takenAt", takenAt), fact("content", content));
    }
}
