package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;

/** The officers who do something together; told apart by identity, so that the same one entered twice counts once. */
record Crew(List<Person> officers) {

    static Crew of(Collection<Long> ids, People people) {
        return new Crew(people.findAllById(new LinkedHashSet<>(ids)).stream()
                .filter(person -> person.isActive() && person.has(Role.OFFICER)).toList());
    }

    /** At least two different officers (行政处罚法 42). */
    void demandTwo(Rule rule) {
        rule.demand(officers.size() >= 2);
    }

    /** Each with a certificate valid on the day (行政处罚法 42). */
    void demandCertified(LocalDate day) {
        officers.forEach(officer -> Rules.CERTIFIED.demand(officer.isCertifiedOn(day), officer.name(), day));
    }

    String names() {
        return officers.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
