package org.sanxiang.review;

import java.time.Clock;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.Step;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** The reviewer examines the current draft and concludes a round (行政处罚法 58). */
@Component
class LegalReview implements Step<ReviewForm> {

    static final Rule QUALIFIED = new Rule("PUN-58", "reviewer-not-qualified");
    static final Rule CONSISTENT = new Rule("PUN-58", "agreed-despite-problem");

    private final Reviews reviews;
    private final ReviewedDraft draft;
    private final People people;
    private final Clock clock;

    LegalReview(Reviews reviews, ReviewedDraft draft, People people, Clock clock) {
        this.reviews = reviews;
        this.draft = draft;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "review";
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
    public String take(CaseFile file, ReviewForm form, Actor actor) {
        QUALIFIED.demandOfPerson(people.findById(actor.personId()).filter(Person::mayReview).isPresent());
        CONSISTENT.demand(form.conclusion() != Conclusion.AGREED || !form.findsProblem());
        int round = reviews.countByCaseId(file.id()) + 1;
        reviews.save(new ReviewRound(file.id(), round, draft.hash(file.id()), form, actor, clock.instant()));
        return form.conclusion().outcome();
    }
}
