package org.sanxiang.cases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuperiorsTests {

    @ParameterizedTest
    @CsvSource({"officer, unit-head", "handler, unit-head", "unit-head, agency-head", "legal-reviewer, agency-head",
        "hearing-host, agency-head", "disclosure-clerk, agency-head", "archivist, agency-head",
        "agency-head, principal-head"})
    void every_group_has_somebody_above_it(String group, String superior) {
        assertThat(Superiors.of(group)).contains(superior);
        assertThat(Superiors.below(superior)).contains(group);
    }

    @Test
    void above_the_principal_head_stands_nobody() {
        assertThat(Superiors.of("principal-head")).isEmpty();
    }

    @Test
    void an_officer_stands_above_nobody() {
        assertThat(Superiors.below("officer")).isEmpty();
    }
}
