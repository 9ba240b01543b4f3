package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDate;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Component;

/** 登记集体讨论: the last of the five procedures of a major administrative decision, after the legality review. */
@Component
class RecordingDiscussion implements Step<DiscussedForm> {

    private final Subjects subjects;
    private final Reviews reviews;
    private final Clock clock;

    RecordingDiscussion(Subjects subjects, Reviews reviews, Clock clock) {
        this.subjects = subjects;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "record-discussion";
    }

    @Override
    public Class<DiscussedForm> form() {
        return DiscussedForm.class;
    }

    @Override
    public String take(CaseFile file, DiscussedForm form, Actor actor) {
        ReviewRound agreed = reviews.findFirstByCaseIdOrderByRoundDesc(file.id()).orElseThrow();
        subjects.get(file.id()).discussed(form.heldOn(), form.proof(),
                LocalDate.ofInstant(agreed.concludedAt(), ChineseTime.ZONE));
        file.archived(LocalDate.now(clock));
        return "discussed";
    }
}
