package org.sanxiang.people;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTableTests {

    private final AccessTable table = DeliveredAccess.table();

    @ParameterizedTest
    @CsvSource({"OFFICER, case.read, OWN", "UNIT_HEAD, case.read, UNIT", "PRINCIPAL_HEAD, case.read, ALL",
        "ADMINISTRATOR, case.read, NONE", "AUDITOR, case.act, NONE", "MANAGER, case.act, NONE",
        "LEGAL_REVIEWER, secret.read, NONE", "OFFICER, people.write, NONE", "ADMINISTRATOR, people.write, ALL"})
    void a_right_reaches_as_far_as_the_table_says(Role role, String right, Scope scope) {
        assertThat(table.scope(Set.of(role), right)).isEqualTo(scope);
    }

    @Test
    void of_several_roles_the_farthest_scope_counts() {
        assertThat(table.scope(EnumSet.of(Role.OFFICER, Role.UNIT_HEAD), "case.read")).isEqualTo(Scope.UNIT);
        assertThat(table.scope(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER), "case.read")).isEqualTo(Scope.ALL);
        assertThat(table.scope(Set.of(), "case.read")).isEqualTo(Scope.NONE);
    }

    @Test
    void what_the_table_does_not_list_is_closed_to_everybody() {
        assertThat(table.scope(EnumSet.allOf(Role.class), "case.delete")).isEqualTo(Scope.NONE);
        assertThat(table.roles("case.delete")).isEmpty();
    }

    @Test
    void a_right_opens_its_addresses() {
        assertThat(table.endpoints()).contains(new AccessTable.Endpoint("POST", "/cases/new", "case.start"),
                new AccessTable.Endpoint("GET", "/cases/{id}", "case.read"));
        assertThat(table.roles("case.start")).containsExactly(Role.OFFICER);
    }
}
