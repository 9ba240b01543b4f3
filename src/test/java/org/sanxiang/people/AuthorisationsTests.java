package org.sanxiang.people;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the table of authorisations leaves to a deputy head and to a substitute, as it is delivered. */
class AuthorisationsTests {

    private final Authorisations table = DeliveredAuthorisations.table();

    @Test
    void a_deputy_gives_what_the_table_says_and_nothing_that_it_does_not_list() {
        assertThat(table.permitsDeputy("approve-closing")).isTrue();
        assertThat(table.permitsDeputy("terminate")).isFalse();
        assertThat(table.permitsDeputy("unheard-of")).isFalse();
    }

    @Test
    void so_does_a_substitute() {
        assertThat(table.permitsSubstitute("terminate")).isTrue();
        assertThat(table.permitsSubstitute("approve-transfer")).isFalse();
        assertThat(table.permitsSubstitute("unheard-of")).isFalse();
    }
}
