package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.people.Person;

/** The officers who collected something together, by identity and as they were named then. */
@Embeddable
record Crew(@Column(name = "officer_ids") String ids, @Column(name = "officer_names") String names) {

    /**
     * At least two different officers, each with a certificate that is valid on the day (行政处罚法 42).
     *
     * @param officers each person once
     */
    static Crew on(LocalDate day, List<Person> officers) {
        Rules.TWO_OFFICERS.demand(officers.size() >= 2);
        officers.forEach(officer -> Rules.CERTIFIED.demand(officer.isCertifiedOn(day), officer.name(), day));
        return new Crew(officers.stream().map(officer -> Long.toString(officer.id())).collect(Collectors.joining(";")),
                officers.stream().map(officer -> officer.name() + "（" + officer.certificate() + "）")
                        .collect(Collectors.joining("、")));
    }
}
