package org.sanxiang.penalty;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.cases.OfficerChoices;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.Crew;
import org.sanxiang.people.People;
import org.springframework.stereotype.Component;

/** The people whom a form offers to choose from. */
@Component
class Officers {

    private final People people;
    private final OfficerChoices officers;
    private final Certificates certificates;
    private final Clock clock;

    Officers(People people, OfficerChoices officers, Certificates certificates, Clock clock) {
        this.people = people;
        this.officers = officers;
        this.certificates = certificates;
        this.clock = clock;
    }

    Map<String, List<Choice>> offeredAs(String field) {
        return Map.of(field, officers.all());
    }

    /** The heads, for the rows of a discussion. */
    Map<String, List<Choice>> headsAs(String field) {
        return Map.of(field, Stream.of(Role.PRINCIPAL_HEAD, Role.DEPUTY_HEAD)
                .flatMap(role -> people.withRole(role.key()).stream()).distinct()
                .map(head -> new Choice(Long.toString(head.id()), head.name())).toList());
    }

    Crew crew(List<Long> ids) {
        return certificates.crew(ids, people);
    }

    /** The heads who discuss the case, each of whom has a duty in it from then on. */
    Heads heads(List<Member> members, CaseFile file) {
        Heads heads = Heads.of(members, people);
        people.findAllById(members.stream().map(Member::personId).toList())
                .forEach(head -> file.entrust(head, Duty.DISCUSSANT, clock.instant()));
        return heads;
    }
}
