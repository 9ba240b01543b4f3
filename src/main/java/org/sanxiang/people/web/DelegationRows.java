package org.sanxiang.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.DelegableRoles;
import org.sanxiang.people.Delegation;
import org.sanxiang.people.DelegationRegister;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.Scope;
import org.springframework.stereotype.Component;

/** What the page of standing delegations shows: all of them to heads and to those who look on, to others their own. */
@Component
class DelegationRows {

    /**
     * A delegation as it is listed.
     *
     * @param toApprove whether the reader may approve it
     * @param toEnd     whether the reader may end it
     */
    record Row(Delegation delegation, String delegator, String substitute, Delegation.State state, boolean toApprove,
               boolean toEnd) {
    }

    private static final String LIST = "delegation.list";

    private final DelegationRegister register;
    private final DelegableRoles roles;
    private final People people;
    private final AccessTable access;
    private final Clock clock;

    DelegationRows(DelegationRegister register, DelegableRoles roles, People people, AccessTable access, Clock clock) {
        this.register = register;
        this.roles = roles;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    Map<String, Object> model(Actor actor) {
        boolean approves = register.mayApprove(actor);
        return Map.of("rows", rows(actor, approves), "people", people.inOffice(), "roles", roles.all(),
                "approves", approves, "enters", approves || actor.roles().stream().anyMatch(roles.all()::contains));
    }

    private List<Row> rows(Actor actor, boolean approves) {
        List<Delegation> shown = register.all().stream().filter(one -> access.scope(actor.roles(), LIST) == Scope.ALL
                || one.delegatorId() == actor.personId() || one.substituteId() == actor.personId()).toList();
        Map<Long, Person> names = people.findAllById(shown.stream()
                .flatMap(one -> Stream.of(one.delegatorId(), one.substituteId())).distinct().toList())
                .stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return shown.stream().map(one -> row(one, names, actor, approves)).toList();
    }

    private Row row(Delegation one, Map<Long, Person> names, Actor actor, boolean approves) {
        Delegation.State state = one.state(LocalDate.now(clock));
        boolean past = state == Delegation.State.ENDED || state == Delegation.State.OVER;
        return new Row(one, names.get(one.delegatorId()).name(), names.get(one.substituteId()).name(), state,
                approves && state == Delegation.State.ASKED && one.substituteId() != actor.personId(),
                !past && (approves || one.delegatorId() == actor.personId()));
    }
}
