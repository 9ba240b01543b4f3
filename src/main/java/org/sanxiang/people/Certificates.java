package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/**
 * How officer certificates stand, by {@code config/certificates.csv}: how many days before its end one warns, and whether
 * officers whose last annual review is not entered may act.
 */
@Component
public class Certificates {

    private final int warnDays;
    private final boolean reviewDemanded;

    Certificates(ConfigFiles config) {
        Map<String, String> settings = config.table("certificates.csv").stream()
                .collect(Collectors.toMap(row -> row.get("setting"), row -> row.get("value")));
        warnDays = Integer.parseInt(settings.get("warn-days"));
        reviewDemanded = settings.get("annual-review-demanded").equals("yes");
    }

    /** Of the people named, those who are officers of the agency now, in the order in which they were named. */
    public Crew crew(Collection<Long> ids, People people) {
        return Crew.of(ids, people, reviewDemanded);
    }

    /** How the person's certificate stands on the day. */
    public CertificateState state(Person person, LocalDate day) {
        if (!person.hasCertificate()) {
            return CertificateState.NONE;
        } else if (day.isAfter(person.certificateTo())) {
            return CertificateState.ENDED;
        } else if (day.isBefore(person.certificateFrom())) {
            return CertificateState.COMING;
        } else if (!person.isReviewedFor(day, reviewDemanded)) {
            return CertificateState.NOT_REVIEWED;
        }
        return person.certificateTo().isAfter(day.plusDays(warnDays)) ? CertificateState.VALID : CertificateState.ENDING;
    }
}
