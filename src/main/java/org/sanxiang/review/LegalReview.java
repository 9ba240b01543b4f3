package org.sanxiang.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** The reviewer examines the current draft and concludes a round (行政处罚法 58). */
@Component
class LegalReview implements Step<ReviewForm> {

    static final String KEY = "review";
    static final Rule QUALIFIED = new Rule("PUN-58", "reviewer-not-qualified");
    static final Rule CONSISTENT = new Rule("PUN-58", "agreed-despite-problem");
    static final Rule RETURNED = new Rule("PUN-58", "materials-returned");
    static final Rule NOT_YET_TOLD = new Rule("PUN-58", "way-back-before-notice");
    static final Rule LATE = Rule.late("PUN-58", "late-without-reason");

    private final Reviews reviews;
    private final ReviewedDraft draft;
    private final Submissions submissions;
    private final ReviewDesk desk;
    private final Clock clock;

    LegalReview(Reviews reviews, ReviewedDraft draft, Submissions submissions, ReviewDesk desk, Clock clock) {
        this.reviews = reviews;
        this.draft = draft;
        this.submissions = submissions;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ReviewForm> form() {
        return ReviewForm.class;
    }

    @Override
    public Optional<Duty> duty() {
        return Optional.of(Duty.REVIEWER);
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("problems.kind", desk.kinds());
    }

    @Override
    public String take(CaseFile file, ReviewForm form, Actor actor) {
        QUALIFIED.demandOfPerson(desk.mayReview(actor));
        CONSISTENT.demand(form.conclusion() != Conclusion.AGREED || !form.findsProblem());
        ReviewRequest request = submissions.get(file.id());
        RETURNED.demand(!request.isReturned());
        boolean beforeNotice = draft.isBeforeNotice(file.id());
        NOT_YET_TOLD.demand(!beforeNotice || !form.sendsBackToTheParty());
        LATE.warn(!submissions.isOver(file.id()), form.lateBecause());
        reviews.save(new ReviewRound(file.id(), request.round(),
                new ReviewRound.Reviewed(draft.hash(file.id()), draft.grounds(file.id()), beforeNotice), form.finding(), actor,
                clock.instant()));
        submissions.conclude(request);
        return beforeNotice && form.conclusion() == Conclusion.AGREED ? "announce" : form.conclusion().outcome();
    }
}
