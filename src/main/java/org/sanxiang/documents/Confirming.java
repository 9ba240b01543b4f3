package org.sanxiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Cases;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 内部确认: the people of a case put their names to its instruments, each with the own credentials. */
@Service
class Confirming {

    private final Cases cases;
    private final CasePapers papers;
    private final Confirmed confirmed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirming(Cases cases, CasePapers papers, Confirmed confirmed, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.confirmed = confirmed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param password typed once more
     * @throws NotAllowed where the actor has no duty in the case
     * @throws Conflict   where the actor has confirmed it already
     */
    @Transactional
    public void confirm(long caseId, long instrumentId, String password, Actor actor) {
        confirm(caseId, instrumentId, actor, () -> confirmed.demandSelf(actor, password));
    }

    /**
     * Asks before anybody is sent to prove who they are for what is not theirs to do.
     *
     * @throws NotAllowed where the actor has no duty in the case
     */
    @Transactional(readOnly = true)
    public void demandDuty(long caseId, long instrumentId, Actor actor) {
        find(cases.findById(caseId).orElseThrow(Confirming::unknown), instrumentId, actor);
    }

    /**
     * The same where the identity provider keeps the passwords.
     *
     * @param proof takes the proof that the actor has just given there
     */
    @Transactional
    public void confirm(long caseId, long instrumentId, Actor actor, Runnable proof) {
        CaseFile file = cases.lock(caseId).orElseThrow(Confirming::unknown);
        Instrument made = find(file, instrumentId, actor);
        proof.run();
        Person person = confirmed.person(actor);
        Crew.CERTIFIED.demand(!person.hasCertificate() || person.isCertifiedOn(LocalDate.now(clock)), person.name(),
                LocalDate.now(clock));
        papers.html(made);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Confirmation confirmation = new Confirmation(made.id(), person.id(), person.name(),
                person.hasCertificate() ? person.certificate() : "", made.contentHash(), now);
        if (!confirmed.add(confirmation)) {
            throw new Conflict("rejected.confirmed-already");
        }
        file.touch(now);
        events.publishEvent(new Recorded(actor, caseId, "", "confirm-instrument", stated(made, confirmation)));
    }

    private static Unknown unknown() {
        return new Unknown("rejected.unknown-case");
    }

    private Instrument find(CaseFile file, long instrumentId, Actor actor) {
        Instrument made = papers.find(file.id(), instrumentId, actor);
        if (!file.involves(actor.personId())) {
            throw new NotAllowed("rejected.not-of-this-case");
        }
        return made;
    }

    /** In the order in which they were given. */
    List<Confirmation> of(Instrument made) {
        return confirmed.of(made.id());
    }

    private static Map<String, String> stated(Instrument made, Confirmation confirmation) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("instrument", new InstrumentAddress(made).name());
        stated.put("certificate", confirmation.certificate());
        stated.put("hash", confirmation.contentHash());
        stated.values().removeIf(String::isEmpty);
        return stated;
    }
}
