package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sanxiang.people.Crew;

/** The officers who collected something together, by identity and as they were named then. */
@Embeddable
record CollectedBy(@Column(name = "officer_ids") String ids, @Column(name = "officer_names") String names) {

    /** Whether one officer or more belongs to both. */
    boolean shares(CollectedBy other) {
        List<String> others = List.of(other.ids.split(";"));
        return Stream.of(ids.split(";")).anyMatch(others::contains);
    }

    /** At least two different officers, each with a certificate that is valid on the day (行政处罚法 42). */
    static CollectedBy on(LocalDate day, Crew crew) {
        crew.demandTwo(Rules.TWO_OFFICERS);
        crew.demandCertified(day);
        return new CollectedBy(
                crew.officers().stream().map(officer -> Long.toString(officer.id())).collect(Collectors.joining(";")),
                crew.officers().stream().map(officer -> officer.name() + "（" + officer.certificate() + "）")
                        .collect(Collectors.joining("、")));
    }
}
