package org.sanxiang.cases;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.DeliveredAccess;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseAccessTests {

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);
    private final OpenStepsInMemory openSteps = new OpenStepsInMemory();
    private final CaseAccess access = new CaseAccess(DeliveredAccess.table(), new Eligibility(), openSteps);

    @Test
    void an_officer_sees_the_cases_in_which_he_has_a_duty() {
        Actor officer = Somebody.actorOf("ZD2", 7, Role.OFFICER);
        assertThat(mayRead(officer)).isFalse();
        file.assume(7, "某人", Duty.HANDLER, CaseFiles.NOW);
        assertThat(mayRead(officer)).isTrue();
    }

    @Test
    void whoever_may_take_an_open_step_sees_the_case() {
        Actor reviewer = Somebody.actorOf("FZ", 7, Role.LEGAL_REVIEWER);
        assertThat(mayRead(reviewer)).isFalse();
        openSteps.open(2, "review", "legal-reviewer");
        assertThat(mayRead(reviewer)).isFalse();
        openSteps.open(1, "review", "legal-reviewer");
        assertThat(mayRead(reviewer)).isTrue();
    }

    @Test
    void a_unit_head_sees_the_cases_of_the_unit() {
        assertThat(mayRead(Somebody.actor(7, Role.UNIT_HEAD))).isTrue();
        assertThat(mayRead(Somebody.actorOf("ZD2", 7, Role.UNIT_HEAD))).isFalse();
    }

    @Test
    void a_head_sees_every_case_and_an_administrator_none() {
        assertThat(mayRead(Somebody.actorOf("JLD", 7, Role.DEPUTY_HEAD))).isTrue();
        assertThat(mayRead(Somebody.actor(1, Role.ADMINISTRATOR))).isFalse();
    }

    @Test
    void reading_is_not_acting() {
        Actor auditor = Somebody.actorOf("BGS", 7, Role.AUDITOR);
        assertThat(mayRead(auditor)).isTrue();
        assertThat(access.may(file, auditor, "case.act")).isFalse();
    }

    @Test
    void a_foreign_case_is_refused() {
        assertThatThrownBy(() -> access.demand(file, Somebody.actorOf("ZD2", 7, Role.OFFICER), "case.read"))
                .isInstanceOf(NotAllowed.class).hasMessage("rejected.foreign-case");
        access.demand(file, Somebody.actor(1, Role.OFFICER), "case.read");
    }

    private boolean mayRead(Actor actor) {
        return access.may(file, actor, "case.read");
    }
}
