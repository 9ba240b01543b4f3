package org.sanxiang.cases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

class EligibilityTests {

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);

    @Test
    void handlers_are_officers_who_hold_the_case() {
        assertThat(fits("handler", Somebody.actor(7, Role.OFFICER))).isFalse();
        file.assume(7, "某人", Duty.HANDLER, CaseFiles.NOW);
        assertThat(fits("handler", Somebody.actor(7, Role.OFFICER))).isTrue();
        assertThat(fits("handler", Somebody.actor(7, Role.UNIT_HEAD))).isFalse();
        assertThat(fits("handler", Somebody.actor(8, Role.OFFICER))).isFalse();
    }

    @Test
    void officers_and_unit_heads_are_those_of_the_unit() {
        assertThat(fits("officer", Somebody.actor(7, Role.OFFICER))).isTrue();
        assertThat(fits("officer", Somebody.actorOf("ZD2", 7, Role.OFFICER))).isFalse();
        assertThat(fits("officer", Somebody.actor(7, Role.UNIT_HEAD))).isFalse();
        assertThat(fits("unit-head", Somebody.actor(7, Role.UNIT_HEAD))).isTrue();
        assertThat(fits("unit-head", Somebody.actorOf("ZD2", 7, Role.UNIT_HEAD))).isFalse();
        assertThat(fits("unit-head", Somebody.actor(7, Role.OFFICER))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void agency_heads_are_the_principal_and_the_deputies(Role role) {
        boolean head = role == Role.PRINCIPAL_HEAD || role == Role.DEPUTY_HEAD;
        assertThat(fits("agency-head", Somebody.actorOf("JLD", 7, role))).isEqualTo(head);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_transfer_waits_for_the_principal_head_alone(Role role) {
        assertThat(fits("principal-head", Somebody.actorOf("JLD", 7, role))).isEqualTo(role == Role.PRINCIPAL_HEAD);
    }

    @Test
    void other_groups_are_the_roles_themselves_wherever_they_work() {
        assertThat(fits("legal-reviewer", Somebody.actorOf("FZ", 7, Role.LEGAL_REVIEWER))).isTrue();
        assertThat(fits("archivist", Somebody.actorOf("FZ", 7, Role.LEGAL_REVIEWER))).isFalse();
        assertThat(fits("no-such-group", Somebody.actor(7, Role.values()))).isFalse();
    }

    private boolean fits(String role, Actor actor) {
        return new Eligibility().fits(new OpenStepsInMemory().open(1, "step", role), file, actor);
    }
}
