package org.sanxiang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.StandIn;
import org.springframework.stereotype.Component;

/** Who stands in for whom today, by the approved delegations that are in force. */
@Component
public class StandIns {

    private final Delegations delegations;
    private final People people;
    private final Clock clock;

    StandIns(Delegations delegations, People people, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    /** Whoever has the account; nobody stands in for somebody who has left or has lost the role. */
    public Optional<Registered> registered(String account) {
        List<Presence> presence = delegations.presence(account, LocalDate.now(clock));
        return presence.stream().findFirst().map(found -> new Registered(found.person(), presence.stream()
                .filter(one -> one.delegation() != null && holds(one.delegator(), one.delegation()))
                .map(one -> standIn(one.delegator(), one.delegation())).toList()));
    }

    /** Everybody who stands in for somebody, by identity. */
    public Map<Long, List<StandIn>> all() {
        List<Delegation> inForce = delegations.inForceOn(LocalDate.now(clock));
        Map<Long, Person> others = inForce.isEmpty() ? Map.of()
                : people.findAllById(inForce.stream().map(Delegation::delegatorId).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return inForce.stream().filter(one -> holds(others.get(one.delegatorId()), one)).collect(Collectors.groupingBy(
                Delegation::substituteId, Collectors.mapping(one -> standIn(others.get(one.delegatorId()), one),
                        Collectors.toList())));
    }

    private static boolean holds(Person delegator, Delegation delegation) {
        return delegator != null && delegator.isActive() && delegator.has(delegation.role());
    }

    private static StandIn standIn(Person delegator, Delegation delegation) {
        return new StandIn(delegator.id(), delegator.name(), delegation.role(), delegator.unit());
    }
}
