package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.Choice;
import org.sanxiang.cases.OfficerChoices;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Agency;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** The officers who collect and the heads who approve, as forms name them: by identity. */
@Component
class Colleagues {

    private final People people;
    private final Agency agency;
    private final OfficerChoices officers;
    private final Certificates certificates;

    Colleagues(People people, Agency agency, OfficerChoices officers, Certificates certificates) {
        this.people = people;
        this.agency = agency;
        this.officers = officers;
        this.certificates = certificates;
    }

    List<Choice> officers() {
        return officers.all();
    }

    List<Choice> heads() {
        return offered(Role.PRINCIPAL_HEAD, Role.DEPUTY_HEAD);
    }

    /** The officers who act on the day; one who is named twice counts once (行政处罚法 42). */
    CollectedBy crew(Collection<Long> ids, LocalDate day) {
        return CollectedBy.on(day, certificates.crew(ids, people));
    }

    /** The head who approved; {@code rule} is broken where the person is none. */
    Person head(Long id, Rule rule) {
        Person head = people.findById(id).orElse(null);
        rule.demand(head != null && head.isActive() && (head.has(Role.PRINCIPAL_HEAD) || head.has(Role.DEPUTY_HEAD)));
        return head;
    }

    private List<Choice> offered(Role... roles) {
        Map<Long, Choice> choices = new LinkedHashMap<>();
        Stream.of(roles).flatMap(role -> people.withRole(role.key()).stream()).forEach(person ->
                choices.putIfAbsent(person.id(), new Choice(Long.toString(person.id()),
                        person.name() + "（" + agency.unitName(person.unit()) + "）")));
        return List.copyOf(choices.values());
    }
}
