package org.sanxiang.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.test.util.ReflectionTestUtils;

/** Standing delegations without a database; numbers them from 1. */
class DelegationsInMemory implements Delegations {

    private final List<Delegation> delegations = new ArrayList<>();

    @Override
    public Optional<Delegation> findById(Long id) {
        return delegations.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<Delegation> findByDelegatorId(long delegatorId) {
        return delegations.stream().filter(one -> one.delegatorId() == delegatorId).toList();
    }

    @Override
    public List<Delegation> latestFirst() {
        return delegations;
    }

    @Override
    public List<Delegation> inForceOn(LocalDate day) {
        return delegations.stream().filter(one -> one.state(day) == Delegation.State.IN_FORCE).toList();
    }

    @Override
    public List<Presence> presence(String account, LocalDate day) {
        throw new UnsupportedOperationException("needs the register of people beside it");
    }

    @Override
    public Delegation save(Delegation delegation) {
        if (!delegations.contains(delegation)) {
            ReflectionTestUtils.setField(delegation, "id", delegations.size() + 1L);
            delegations.add(delegation);
        }
        return delegation;
    }
}
