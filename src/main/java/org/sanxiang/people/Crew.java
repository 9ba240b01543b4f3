package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;

/** The officers who do something together; told apart by identity, so that the same one entered twice counts once. */
public record Crew(List<Person> officers) {

    /** Each officer has a certificate valid on the day (行政处罚法 42). */
    public static final Rule CERTIFIED = new Rule("PUN-42", "not-certified");

    /** Of the people named, those who are officers of the agency now, in the order in which they were named. */
    public static Crew of(Collection<Long> ids, People people) {
        List<Long> named = List.copyOf(new LinkedHashSet<>(ids));
        return new Crew(people.findAllById(named).stream()
                .filter(person -> person.isActive() && person.has(Role.OFFICER))
                .sorted(Comparator.comparing(officer -> named.indexOf(officer.id()))).toList());
    }

    /**
     * At least two different officers (行政处罚法 42).
     *
     * @param rule the demand that is broken where there are fewer
     */
    public void demandTwo(Rule rule) {
        rule.demand(officers.size() >= 2);
    }

    /** Each with a certificate valid on the day (行政处罚法 42). */
    public void demandCertified(LocalDate day) {
        officers.forEach(officer -> CERTIFIED.demand(officer.isCertifiedOn(day), officer.name(), day));
    }

    /** The names, in the order in which they were named. */
    public String names() {
        return officers.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
