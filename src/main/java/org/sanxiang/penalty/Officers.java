package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.Choice;
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

    Officers(People people, Agency agency) {
        this.people = people;
        this.agency = agency;
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

    Heads heads(List<Member> members) {
        return Heads.of(members, people);
    }
}
