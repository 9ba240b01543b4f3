package org.sanxiang.penalty;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;

/**
 * The heads who were present at a discussion, each with what was said; only heads are members (行政处罚法 57).
 *
 * @param said one line a head
 */
record Heads(String said, int count) {

    /** @throws org.sanxiang.kernel.Refusal where somebody listed is no head, or is listed twice */
    static Heads of(List<Member> members, People people) {
        List<Long> ids = members.stream().map(Member::personId).distinct().toList();
        Map<Long, Person> heads = people.findAllById(ids).stream()
                .filter(person -> person.isActive()
                        && (person.has(Role.PRINCIPAL_HEAD) || person.has(Role.DEPUTY_HEAD)))
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Rules.MEMBERS.demand(heads.size() == members.size());
        return new Heads(members.stream().map(member -> heads.get(member.personId()).name() + "：" + member.said())
                .collect(Collectors.joining("\n")), heads.size());
    }
}
