package org.sanxiang.desk.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.CertificateState;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** Tells an officer in time that the certificate ends, and why nothing can be done with it. */
@Component
class CertificateNotice {

    private final People people;
    private final Certificates certificates;
    private final Words words;
    private final Clock clock;

    CertificateNotice(People people, Certificates certificates, Words words, Clock clock) {
        this.people = people;
        this.certificates = certificates;
        this.words = words;
        this.clock = clock;
    }

    /** Empty for whoever is no officer, or has a certificate that calls for nothing. */
    Optional<String> of(Actor actor) {
        return !actor.has(Role.OFFICER) ? Optional.empty() : people.findById(actor.personId()).flatMap(this::notice);
    }

    private Optional<String> notice(Person officer) {
        CertificateState state = certificates.state(officer, LocalDate.now(clock));
        return !state.calls() ? Optional.empty() : Optional.of(words.of("inbox.certificate." + state,
                String.valueOf(state == CertificateState.COMING ? officer.certificateFrom() : officer.certificateTo())));
    }
}
