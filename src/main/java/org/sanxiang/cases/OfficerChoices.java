package org.sanxiang.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.CertificateState;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The officers from whom forms let one choose, by identity: with the unit and the certificate number beside the name, by
 * which namesakes are told apart, and with a word where the certificate calls for one.
 */
@Component
public class OfficerChoices {

    private final People people;
    private final Agency agency;
    private final Certificates certificates;
    private final MessageSource messages;
    private final Clock clock;

    OfficerChoices(People people, Agency agency, Certificates certificates, MessageSource messages, Clock clock) {
        this.people = people;
        this.agency = agency;
        this.certificates = certificates;
        this.messages = messages;
        this.clock = clock;
    }

    public List<Choice> all() {
        LocalDate today = LocalDate.now(clock);
        return people.withRole(Role.OFFICER.key()).stream()
                .map(officer -> new Choice(Long.toString(officer.id()), label(officer, today))).toList();
    }

    /** A certificate that is not valid today may have been so on the day of which a form speaks. */
    private String label(Person officer, LocalDate today) {
        CertificateState state = certificates.state(officer, today);
        Object[] details = {officer.name(), agency.unitName(officer.unit()), officer.certificate(),
            state == CertificateState.COMING ? officer.certificateFrom() : officer.certificateTo()};
        return messages.getMessage("choice.officer." + state, details, Locale.SIMPLIFIED_CHINESE);
    }
}
