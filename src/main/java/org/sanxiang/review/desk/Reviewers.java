package org.sanxiang.review.desk;

import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** 审核岗位: who reviews, with which qualification, and how much each carries. */
@Component
class Reviewers {

    private final People people;
    private final Agency agency;
    private final ReviewWork work;

    Reviewers(People people, Agency agency, ReviewWork work) {
        this.people = people;
        this.agency = agency;
        this.work = work;
    }

    List<Load> loads() {
        Map<Long, Long> waiting = work.waitingByReviewer();
        Map<Long, ReviewWork.Done> done = work.done();
        return people.withRole(Role.LEGAL_REVIEWER.key()).stream()
                .map(person -> load(person, waiting.getOrDefault(person.id(), 0L), done.get(person.id()))).toList();
    }

    private Load load(Person person, long waiting, ReviewWork.Done done) {
        return new Load(person.name(), agency.unitName(person.unit()), person.hasLegalQualification(),
                person.reviewingSince() == null ? "" : person.reviewingSince().toString(), waiting,
                done == null ? 0 : done.rounds(), done == null ? null : done.days());
    }
}
