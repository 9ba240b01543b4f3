package org.sanxiang.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.StandIns;
import org.springframework.stereotype.Component;

/** Everybody in office, as those who could act: for the lists from which a form lets one choose. */
@Component
class Roster {

    private static final String REGISTER = "register";

    private final People people;
    private final Agency agency;
    private final StandIns standIns;

    Roster(People people, Agency agency, StandIns standIns) {
        this.people = people;
        this.agency = agency;
        this.standIns = standIns;
    }

    Stream<Actor> all() {
        Map<Long, List<StandIn>> others = standIns.all();
        return people.inOffice().stream().map(person -> actor(person, others.getOrDefault(person.id(), List.of())));
    }

    /** Those who fit, by identity, each with the unit beside the name: namesakes are told apart. */
    List<Choice> offered(Predicate<Actor> who) {
        return all().filter(who).sorted(Comparator.comparing(Actor::personId))
                .map(actor -> new Choice(Long.toString(actor.personId()), label(actor))).toList();
    }

    private String label(Actor actor) {
        return actor.name() + "（" + agency.unitName(actor.unit()) + "，" + actor.account() + "）";
    }

    private static Actor actor(Person person, List<StandIn> others) {
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), REGISTER, others);
    }
}
