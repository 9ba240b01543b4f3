package org.sanxiang.penalty;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Duty;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Crew;
import org.sanxiang.people.People;
import org.springframework.stereotype.Component;

/** The people whom a form offers to choose from. */
@Component
class Officers {

    private final People people;
    private final Agency agency;
    private final Clock clock;

    Officers(People people, Agency agency, Clock clock) {
        this.people = people;
        this.agency = agency;
        this.clock = clock;
    }

    Map<String, List<Choice>> offeredAs(String field) {
        return Map.of(field, people.withRole(Role.OFFICER.key()).stream().map(officer -> new Choice(
                Long.toString(officer.id()), officer.name() + "（" + agency.unitName(officer.unit()) + "）")).toList());
    }

    /** The heads, for the rows of a discussion. */
    Map<String, List<Choice>> headsAs(String field) {
        return Map.of(field, Stream.of(Role.PRINCIPAL_HEAD, Role.DEPUTY_HEAD)
                .flatMap(role -> people.withRole(role.key()).stream()).distinct()
                .map(head -> new Choice(Long.toString(head.id()), head.name())).toList());
    }

    Crew crew(List<Long> ids) {
        return Crew.of(ids, people);
    }

    /** The heads who discuss the case, each of whom has a duty in it from then on. */
    Heads heads(List<Member> members, CaseFile file) {
        Heads heads = Heads.of(members, people);
        people.findAllById(members.stream().map(Member::personId).toList())
                .forEach(head -> file.entrust(head, Duty.DISCUSSANT, clock.instant()));
        return heads;
    }
}
