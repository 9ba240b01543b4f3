package org.sanxiang.cases;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.StandIn;

/**
 * In which capacity somebody does a step: in the own right, or in the place of another.
 *
 * @param actor   the person with the role and unit of this capacity
 * @param standIn null in the own right
 */
record Capacity(Actor actor, StandIn standIn) {

    /** The own right first. */
    static Stream<Capacity> all(Actor actor) {
        return Stream.concat(Stream.of(new Capacity(actor, null)),
                actor.standIns().stream().map(other -> new Capacity(actor.as(other), other)));
    }

    /** Those that the case leaves: none to whoever is recused from it, and none in the place of whoever is. */
    static Stream<Capacity> in(CaseFile file, Actor actor) {
        return file.isRecused(actor.personId()) ? Stream.empty() : all(actor).filter(capacity ->
                capacity.inPlaceOf().filter(other -> file.isRecused(other.delegatorId())).isEmpty());
    }

    Optional<StandIn> inPlaceOf() {
        return Optional.ofNullable(standIn);
    }

    /** What the trail says of it; nothing of who acts in the own right. */
    Map<String, String> stated() {
        return standIn == null ? Map.of()
                : Map.of("inPlaceOf", standIn.delegatorId() + " " + standIn.delegatorName(), "asRole",
                        "Role." + standIn.role().name());
    }
}
