package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/** Who belongs to the group that a step waits for, himself or in the place of another; whoever is recused to none. */
@Component
class Eligibility {

    /** Whether the person is of the step's group, whoever holds the step now. */
    boolean fits(OpenStep step, CaseFile file, Actor actor) {
        return fits(step.role(), file, actor);
    }

    /**
     * @param group as the models name it; {@code participant} is whoever may act in the case, {@code superior} the head of
     *              its unit or of the agency
     */
    boolean fits(String group, CaseFile file, Actor actor) {
        return !capacities(group, file, actor).isEmpty();
    }

    /** The capacities in which the person is of the group, the own right first. */
    List<Capacity> capacities(String group, CaseFile file, Actor actor) {
        return Capacity.in(file, actor).filter(capacity -> belongs(group, file, capacity.actor())).toList();
    }

    private static boolean belongs(String group, CaseFile file, Actor actor) {
        return switch (group) {
            case "participant" -> true;
            case "handler" -> actor.has(Role.OFFICER) && file.has(actor.personId(), Duty.HANDLER);
            case "officer" -> actor.has(Role.OFFICER) && file.unit().equals(actor.unit());
            case "unit-head" -> actor.has(Role.UNIT_HEAD) && file.unit().equals(actor.unit());
            case "agency-head" -> actor.isAgencyHead();
            case "superior" -> belongs("unit-head", file, actor) || belongs("agency-head", file, actor);
            default -> Role.of(group).map(actor::has).orElse(false);
        };
    }
}
