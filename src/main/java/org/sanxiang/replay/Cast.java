package org.sanxiang.replay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.PeopleRegister;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import static java.util.Locale.SIMPLIFIED_CHINESE;

/** The people of a replay: those of the register, and whoever is missing there is entered. */
@Component
class Cast {

    private static final Actor REPLAY = new Actor(0, "replay", "replay", Set.of(), "", "replay");

    private final People people;
    private final PeopleRegister register;
    private final Agency agency;
    private final MessageSource messages;
    private final Map<String, Actor> known = new HashMap<>();
    private LocalDate from;
    private LocalDate to;

    Cast(People people, PeopleRegister register, Agency agency, MessageSource messages) {
        this.people = people;
        this.register = register;
        this.agency = agency;
        this.messages = messages;
    }

    /** Officers who are entered have certificates for these days. */
    void playsBetween(LocalDate first, LocalDate last) {
        from = first;
        to = last;
    }

    /** The officer of that name; a ledger knows no more of its officers. */
    Actor officer(String name) {
        return known.computeIfAbsent(name, unknown -> people.withRole(Role.OFFICER.key()).stream()
                .filter(person -> person.name().equals(name) && !person.unit().isEmpty()).findFirst()
                .map(Cast::actor).orElseGet(() -> enter(name, agency.units().iterator().next().code(), Role.OFFICER)));
    }

    /** Somebody with the role who does nothing else. */
    Actor of(Role role) {
        return known.computeIfAbsent(role.key(), key -> first(role, people.withRole(key).stream()));
    }

    Actor unitHead(String unit) {
        return known.computeIfAbsent(Role.UNIT_HEAD.key() + unit, key -> people.withRole(Role.UNIT_HEAD.key()).stream()
                .filter(person -> person.unit().equals(unit)).findFirst().map(Cast::actor)
                .orElseGet(() -> enter(title(Role.UNIT_HEAD), unit, Role.UNIT_HEAD)));
    }

    List<Long> heads() {
        return Stream.of(Role.PRINCIPAL_HEAD, Role.DEPUTY_HEAD).flatMap(role -> Stream.concat(
                Stream.of(of(role).personId()), people.withRole(role.key()).stream().map(Person::id))).distinct().toList();
    }

    /** Code of the deciding body that the unit belongs to. */
    String body(String unit) {
        return agency.units().stream().filter(one -> one.code().equals(unit)).findFirst().orElseThrow().body();
    }

    private Actor first(Role role, Stream<Person> candidates) {
        return candidates.filter(person -> role != Role.LEGAL_REVIEWER || person.mayReview())
                .min(Comparator.comparingInt(person -> person.roles().size())).map(Cast::actor)
                .orElseGet(() -> enter(title(role), "", role));
    }

    /** Words that the replay supplies where the ledger says nothing. */
    String words(String key) {
        return messages.getMessage("replay.words." + key, null, SIMPLIFIED_CHINESE);
    }

    private String title(Role role) {
        return messages.getMessage("role." + role.key(), null, SIMPLIFIED_CHINESE);
    }

    private Actor enter(String name, String unit, Role role) {
        String account = "replay-" + (people.count() + 1);
        boolean certified = role == Role.OFFICER;
        register.enter(account, new PersonForm(name, unit, Set.of(role), certified ? account : null,
                certified ? from : null, certified ? to : null, role == Role.LEGAL_REVIEWER, null, false), "", REPLAY);
        return actor(people.findByAccount(account).orElseThrow());
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "replay");
    }
}
