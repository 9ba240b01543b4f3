package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;

class TerminationTests {

    @Test
    void a_party_that_was_never_addressed_is_served_nothing() {
        ACase a = ACase.filed(ORGANISATION).reported("10000");
        assertThat(new Termination(a.c).outcome()).isEqualTo("terminate");
        assertThat(a.c.terminated).isTrue();
        assertThat(a.c.file().stage()).isEqualTo(Stage.TERMINATED);
    }

    @Test
    void a_party_that_was_addressed_is_served_the_termination() {
        ACase a = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        assertThat(new Termination(a.c).outcome()).isEqualTo("terminate-served");
        assertThat(a.c.terminated).isTrue();
    }
}
