package org.sanxiang.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sanxiang.people.CertificateState;
import org.sanxiang.people.Certificates;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** How the certificates of those listed stand today, and which years of review their page asks for. */
@Component
class CertificateBadges {

    /** A certificate is valid for about six years. */
    private static final int YEARS = 6;

    private final Certificates certificates;
    private final Clock clock;

    CertificateBadges(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** By identity. */
    Map<Long, CertificateState> of(Collection<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, person ->
                certificates.state(person, LocalDate.now(clock))));
    }

    /** The latest first. */
    List<Integer> reviewYears() {
        int thisYear = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> thisYear - ago).toList();
    }
}
