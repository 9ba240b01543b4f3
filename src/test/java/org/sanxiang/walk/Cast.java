package org.sanxiang.walk;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Person;

/** The people of the agency: mostly whoever may do a step comes to it, and now and then anybody. */
final class Cast {

    private static final Map<String, List<String>> OF_GROUP = Map.of("officer", List.of("officer"),
            "handler", List.of("officer"), "unit-head", List.of("unit-head"),
            "agency-head", List.of("principal-head", "deputy-head"), "principal-head", List.of("principal-head"),
            "hearing-host", List.of("hearing-host"), "legal-reviewer", List.of("legal-reviewer"),
            "disclosure-clerk", List.of("disclosure-clerk"), "archivist", List.of("archivist"));

    private final List<Actor> all;
    private final Agency agency;
    private final Dice dice;

    Cast(Agency agency, Dice dice) {
        this.agency = agency;
        this.dice = dice;
        this.all = agency.people().inOffice().stream().map(Cast::actor)
                .sorted((one, other) -> one.account().compareTo(other.account())).toList();
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "walk");
    }

    Actor anybody() {
        return dice.oneOf(all);
    }

    Actor officer() {
        return dice.oneOf(all.stream().filter(actor -> actor.account().matches("officer[123]")).toList());
    }

    /** Whoever holds the step, else one of its group who may do it. */
    Actor fitting(OpenStep step, CaseFile file) {
        List<String> roles = OF_GROUP.getOrDefault(step.role(), List.of("officer", "principal-head", "deputy-head"));
        List<Actor> able = all.stream().filter(actor -> step.assigneeId() == null
                ? actor.roles().stream().anyMatch(role -> roles.contains(role.key())) : step.isAssignedTo(actor.personId()))
                .toList();
        List<Actor> admitted = able.stream().filter(actor -> agency.admission().admits(step, file, actor)).toList();
        return admitted.isEmpty() ? anybody() : dice.oneOf(admitted);
    }
}
