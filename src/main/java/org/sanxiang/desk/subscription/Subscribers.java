package org.sanxiang.desk.subscription;

import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.Registered;
import org.sanxiang.people.StandIns;
import org.springframework.stereotype.Component;

/** Whom a secret stands for, with what the register says of the person today. */
@Component
class Subscribers {

    private final Subscriptions subscriptions;
    private final People people;
    private final StandIns register;

    Subscribers(Subscriptions subscriptions, People people, StandIns register) {
        this.subscriptions = subscriptions;
        this.people = people;
        this.register = register;
    }

    /** Empty where the secret is nobody's, or that of somebody who has left. */
    Optional<Actor> of(String token, String origin) {
        return subscriptions.personOf(token).flatMap(people::findById).map(Person::account).flatMap(register::registered)
                .filter(known -> known.person().isActive()).map(known -> actor(known, origin));
    }

    private static Actor actor(Registered known, String origin) {
        Person person = known.person();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), origin, known.standIns());
    }
}
