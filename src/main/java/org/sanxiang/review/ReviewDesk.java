package org.sanxiang.review;

import java.util.List;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** Who sits at the reviewers' desk, and the kinds of problems that are marked there. */
@Component
class ReviewDesk {

    private final People people;
    private final ProblemKinds kinds;
    private final Wording wording;

    ReviewDesk(People people, ProblemKinds kinds, Wording wording) {
        this.people = people;
        this.kinds = kinds;
        this.wording = wording;
    }

    /** Whether the person is qualified, or has reviewed since before 2018 (行政处罚法 58). */
    boolean mayReview(Actor actor) {
        return people.findById(actor.personId()).filter(Person::mayReview).isPresent();
    }

    List<Choice> kinds() {
        return kinds.choices();
    }

    Choice named(Conclusion conclusion) {
        return new Choice(conclusion.name(), wording.value("Conclusion." + conclusion.name()));
    }

    String kind(Problem problem) {
        return kinds.name(problem.kind());
    }
}
