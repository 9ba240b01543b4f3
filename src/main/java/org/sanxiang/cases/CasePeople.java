package org.sanxiang.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.sanxiang.people.Person;

/** The people of a case: who has, or had, which duty in it. */
@MappedSuperclass
abstract class CasePeople {

    @ElementCollection
    @CollectionTable(name = "case_duty", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    private List<CaseDuty> duties = new ArrayList<>();

    public abstract void touch(Instant now);

    /**
     * Lets a person take on a duty, and remembers it.
     *
     * @throws org.sanxiang.kernel.NotAllowed where another duty in this case bars the person from it
     */
    public void assume(long personId, String personName, Duty duty, Instant now) {
        assume(personId, personName, duty, null, now);
    }

    /** @param because why the person unites two duties that should be apart; null where no reason was written */
    void assume(long personId, String personName, Duty duty, String because, Instant now) {
        demandSeparation(personId, duty);
        if (!has(personId, duty)) {
            SeparationOfDuties.warn(held().ever(personId), duty, because);
            held().begin(personId, personName, duty, now);
        }
        touch(now);
    }

    /** @throws org.sanxiang.kernel.NotAllowed where another duty in this case bars the person from this one */
    public void demandSeparation(long personId, Duty duty) {
        SeparationOfDuties.demandOfActor(held().ever(personId), duty);
    }

    /**
     * Gives a duty to somebody whom another person names.
     *
     * @throws org.sanxiang.kernel.Refusal where another duty in this case bars the named person from it
     */
    public void entrust(Person person, Duty duty, Instant now) {
        SeparationOfDuties.demandOfNamed(held().ever(person.id()), duty, person.name());
        held().begin(person.id(), person.name(), duty, now);
        touch(now);
    }

    /** From now on these are the handlers, in this order; who was one before stays apart from what handlers may not do. */
    public void handlersAre(List<Person> handlers, Instant now) {
        handlers.forEach(handler ->
                SeparationOfDuties.demandOfNamed(held().ever(handler.id()), Duty.HANDLER, handler.name()));
        held().end(duty -> duty.duty() == Duty.HANDLER, now);
        handlers.forEach(handler -> entrust(handler, Duty.HANDLER, now));
    }

    /** Whether the person holds the duty now. */
    public boolean has(long personId, Duty duty) {
        return held().holds(personId, duty);
    }

    /** Whether the person has, or ever had, any duty in this case. */
    public boolean involves(long personId) {
        return held().involve(personId);
    }

    /** Who holds the duty now, the first one first. */
    public List<CaseDuty> holders(Duty duty) {
        return held().holders(duty);
    }

    /** Who handles the case now. */
    public List<CaseDuty> handlers() {
        return holders(Duty.HANDLER);
    }

    /** All duties, those that ended among them. */
    public List<CaseDuty> duties() {
        return held().inOrder();
    }

    private CaseDuties held() {
        return new CaseDuties(duties);
    }
}
