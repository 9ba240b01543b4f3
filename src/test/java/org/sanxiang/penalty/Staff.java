package org.sanxiang.penalty;

import java.util.List;

import org.sanxiang.disclosure.PublicationForms;
import org.sanxiang.evidence.EvidenceForms;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewAnswers;

/** The demo people of the agency, acting in tests. */
class Staff {

    private final People people;

    Staff(People people) {
        this.people = people;
    }

    Actor actor(String account) {
        Person person = people.findByAccount(account).orElseThrow();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }

    long id(String account) {
        return people.findByAccount(account).orElseThrow().id();
    }

    void collect(CaseWalk walk) {
        List<Long> officers = List.of(id("officer1"), id("officer2"));
        walk.enter("investigate", "evidence", EvidenceForms.item(walk.today(), officers), "officer1");
        walk.enter("investigate", "site-record", EvidenceForms.inspection(walk.today(), officers), "officer1");
    }

    void review(CaseWalk walk, Conclusion conclusion) {
        walk.take("review", ReviewAnswers.concluding(conclusion), "reviewer1");
    }

    void withdraw(CaseWalk walk) {
        walk.take("withdraw", PublicationForms.withdrawn("决定已被撤销"), "clerk");
    }

    void publish(CaseWalk walk) {
        walk.take("publish", PublicationForms.whole("违法建设；罚款"), "clerk");
    }
}
