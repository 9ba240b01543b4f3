package org.sanxiang.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.sanxiang.people.Person;

/** The people of a case: who has, or had, which duty in it, and who must stay away from it. */
@MappedSuperclass
abstract class CasePeople {

    @ElementCollection
    @CollectionTable(name = "case_duty", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    private List<CaseDuty> duties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_recusal", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    private List<Recusal> recusals = new ArrayList<>();
    /** Spares most cases the question who is recused from them. */
    private boolean recusalAsked;

    @ElementCollection
    @CollectionTable(name = "case_earlier_act", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    private List<EarlierAct> earlierActs = new ArrayList<>();

    public abstract void touch(Instant now);

    /**
     * Lets a person take on a duty, and remembers it.
     *
     * @throws org.sanxiang.kernel.NotAllowed where the person is recused, or another duty in this case bars this one
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

    /** Whether the person takes on the duty only for a written reason, because of another one in this case. */
    public boolean needsReason(long personId, Duty duty) {
        return !has(personId, duty) && SeparationOfDuties.warns(held().ever(personId), duty);
    }

    /** @throws org.sanxiang.kernel.NotAllowed where the person is recused, or another duty in this case bars this one */
    public void demandSeparation(long personId, Duty duty) {
        demandNotRecused(personId);
        SeparationOfDuties.demandOfActor(held().ever(personId), duty);
    }

    /**
     * Gives a duty to somebody whom another person names.
     *
     * @throws org.sanxiang.kernel.Refusal where the named person is recused, or another duty in this case bars this one
     */
    public void entrust(Person person, Duty duty, Instant now) {
        demandFree(person, duty);
        held().begin(person.id(), person.name(), duty, now);
        touch(now);
    }

    /** From now on these are the handlers, in this order; who was one before stays apart from what handlers may not do. */
    public void handlersAre(List<Person> handlers, Instant now) {
        handlers.forEach(handler -> demandFree(handler, Duty.HANDLER));
        held().end(duty -> duty.duty() == Duty.HANDLER, now);
        handlers.forEach(handler -> entrust(handler, Duty.HANDLER, now));
    }

    private void demandFree(Person person, Duty duty) {
        Recusals.NAMED.demand(!isRecused(person.id()), person.name());
        SeparationOfDuties.demandOfNamed(held().ever(person.id()), duty, person.name());
    }

    /** Ends all that the recused person had here, and lists what the person did, for a head to decide about. */
    void recuse(Recusal granted, List<Timeline.Event> acts, Instant now) {
        held().end(duty -> duty.personId() == granted.personId(), now);
        acts.stream().map(act -> EarlierAct.of(granted, act)).forEach(earlierActs::add);
        touch(now);
    }

    /** Whether the person is recused: whoever is has no right in this case any more. */
    public boolean isRecused(long personId) {
        return recusals().hold(personId);
    }

    /** @throws org.sanxiang.kernel.NotAllowed where the person is recused from this case (行政处罚法 43) */
    public void demandNotRecused(long personId) {
        Recusals.RECUSED.demandOfPerson(!isRecused(personId));
    }

    /** @throws org.sanxiang.kernel.Refusal while what recused people did is neither confirmed nor done again */
    public void demandActsSettled() {
        earlierActs().demandSettled();
    }

    /** The names of those about whose recusal nothing is decided yet. */
    public List<String> recusalsAsked() {
        return recusals().open().stream().map(Recusal::personName).toList();
    }

    /** How many acts of recused people are neither confirmed nor done again. */
    public int unsettledActs() {
        return earlierActs().unsettled().size();
    }

    /** Asks that somebody stay away; until it is decided the case goes on. */
    void ask(Recusal request) {
        new Recusals(recusals).ask(request);
        recusalAsked = true;
    }

    Recusals recusals() {
        return new Recusals(recusalAsked ? recusals : List.of());
    }

    EarlierActs earlierActs() {
        return new EarlierActs(recusalAsked ? earlierActs : List.of());
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
