package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** Nothing is published or paid before a decision was served (行政处罚法 48, 67). */
final class NothingShownOrTakenTooEarly implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        boolean served = after.of("penalty_decision").stream().anyMatch(decision -> decision.get("served_on") != null);
        assertThat(served || after.of("publication").isEmpty()).as("published after service").isTrue();
        assertThat(served || after.of("penalty_execution").isEmpty()).as("enforced after service").isTrue();
    }
}
