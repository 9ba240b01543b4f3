package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who handles a case neither checks, approves, hosts, reviews nor decides it; who reviews it approves or decides nothing
 * (审办分离).
 */
final class DutiesApart implements Invariant {

    private static final List<Set<String>> APART = List.of(Set.of("HANDLER", "CHECKER"), Set.of("HANDLER", "APPROVER"),
            Set.of("HANDLER", "DISCUSSANT"), Set.of("HANDLER", "DECIDER"), Set.of("HANDLER", "HEARING_HOST"),
            Set.of("HANDLER", "REVIEWER"), Set.of("CHECKER", "REVIEWER"), Set.of("REVIEWER", "APPROVER"),
            Set.of("REVIEWER", "DISCUSSANT"), Set.of("REVIEWER", "DECIDER"));

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        after.of("case_duty").stream().collect(Collectors.groupingBy(duty -> duty.get("person_id"),
                Collectors.mapping(duty -> duty.get("duty").toString(), Collectors.toSet())))
                .forEach((person, duties) -> assertThat(APART).as("duties of %s: %s", person, duties)
                        .noneMatch(duties::containsAll));
    }
}
