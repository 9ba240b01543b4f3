package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;

/**
 * The officers who do something together; told apart by identity, so that the same one entered twice counts once.
 *
 * @param reviewDemanded whether an annual review that nobody has entered counts as not passed
 */
public record Crew(List<Person> officers, boolean reviewDemanded) {

    /** Each officer has a certificate valid on the day (行政处罚法 42). */
    public static final Rule CERTIFIED = new Rule("PUN-42", "not-certified");
    /** The certificate of each has passed the last annual review that was due (H-6). */
    public static final Rule REVIEWED = new Rule("H-6", "not-reviewed");

    public Crew(List<Person> officers) {
        this(officers, false);
    }

    static Crew of(Collection<Long> ids, People people, boolean reviewDemanded) {
        return new Crew(ids.stream().distinct().map(people::findById).flatMap(Optional::stream)
                .filter(person -> person.isActive() && person.has(Role.OFFICER)).toList(), reviewDemanded);
    }

    /**
     * At least two different officers (行政处罚法 42); one certificate is one officer, under however many accounts.
     *
     * @param rule the demand that is broken where there are fewer
     */
    public void demandTwo(Rule rule) {
        rule.demand(officers.stream().map(Crew::identity).distinct().count() >= 2);
    }

    /** Each with a certificate valid on the day and passed at its last annual review (行政处罚法 42). */
    public void demandCertified(LocalDate day) {
        officers.forEach(officer -> {
            CERTIFIED.demand(officer.isCertifiedOn(day), officer.name(), day);
            REVIEWED.demand(officer.isReviewedFor(day, reviewDemanded), officer.name(), day.getYear() - 1);
        });
    }

    private static String identity(Person officer) {
        return officer.hasCertificate() ? officer.certificate().strip() : Long.toString(officer.id());
    }

    /** The names, in the order in which they were named. */
    public String names() {
        return officers.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
