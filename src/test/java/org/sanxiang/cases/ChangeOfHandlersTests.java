package org.sanxiang.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.ACaseOfPeople.HEAD;

/** 变更承办人: two certified officers, whom nothing bars, take over what the former ones held. */
class ChangeOfHandlersTests {

    private final ACaseOfPeople a = new ACaseOfPeople();

    @Test
    void the_open_steps_of_former_handlers_go_over_to_the_first_new_one() {
        hold("notify", "handler", 1);
        hold("verify", "officer", 1);
        change(3, 2);
        assertThat(a.file.handlers()).extracting(CaseDuty::personId).containsExactly(3L, 2L);
        assertThat(a.openSteps.find(1, "notify").orElseThrow().isAssignedTo(3)).isTrue();
        assertThat(a.openSteps.find(1, "verify").orElseThrow().isAssignedTo(1)).isTrue();
    }

    @Test
    void what_a_handler_who_stays_holds_is_left_alone() {
        hold("notify", "handler", 2);
        change(3, 2);
        assertThat(a.openSteps.find(1, "notify").orElseThrow().isAssignedTo(2)).isTrue();
    }

    @Test
    void a_former_handler_reads_but_acts_no_more_and_never_reviews_or_decides_the_case() {
        change(3, 2);
        Actor former = Somebody.actor(1, Role.OFFICER);
        assertThat(a.eligibility.fits("handler", a.file, former)).isFalse();
        assertThat(a.access.may(a.file, former, "case.read")).isTrue();
        Refusing.assertBarred(SeparationOfDuties.HANDLER_REVIEWS, () -> a.file.demandSeparation(1, Duty.REVIEWER));
        Refusing.assertBarred(SeparationOfDuties.HANDLER_DECIDES, () -> a.file.demandSeparation(1, Duty.DECIDER));
    }

    @Test
    void two_different_officers_with_a_certificate_valid_today_are_named() {
        a.people.save(Somebody.with(9, "无证", Role.OFFICER));
        Refusing.assertRefused(ChangeOfHandlers.TWO_HANDLERS, () -> change(3, 3));
        Refusing.assertRefused(ChangeOfHandlers.TWO_HANDLERS, () -> change(3, 7));
        Refusing.assertRefused(Crew.CERTIFIED, () -> change(3, 9));
        assertThat(a.file.handlers()).extracting(CaseDuty::personId).containsExactly(1L, 2L);
    }

    @Test
    void nobody_who_is_recused_or_has_approved_becomes_a_handler() {
        a.file.assume(3, "丙", Duty.APPROVER, CaseFiles.NOW);
        Refusing.assertRefused(SeparationOfDuties.HANDLER_APPROVES, () -> change(2, 3));
        a.recused(1);
        Refusing.assertRefused(Recusals.NAMED, () -> change(2, 1));
    }

    @Test
    void it_is_for_the_head_of_the_unit_and_the_heads_of_the_agency() {
        assertThat(mayChange(Somebody.actor(9, Role.UNIT_HEAD))).isTrue();
        assertThat(mayChange(Somebody.actorOf("JLD", 9, Role.DEPUTY_HEAD))).isTrue();
        assertThat(mayChange(Somebody.actorOf("ZD2", 9, Role.UNIT_HEAD))).isFalse();
        assertThat(mayChange(Somebody.actor(2, Role.OFFICER))).isFalse();
    }

    @Test
    void it_is_open_from_the_filing_until_the_case_is_over() {
        assertThat(a.change.isOpen(a.file)).isTrue();
        assertThat(a.change.isOpen(CaseFiles.file(2, PartyKind.INDIVIDUAL))).isFalse();
        a.file.archived(a.file.filedOn());
        assertThat(a.change.isOpen(a.file)).isFalse();
    }

    private boolean mayChange(Actor actor) {
        return a.eligibility.fits(a.change.role(), a.file, actor);
    }

    private void change(long one, long other) {
        a.change.take(a.file, new ChangeOfHandlersForm(List.of(one, other), "工作调动"), HEAD);
    }

    private void hold(String step, String role, long person) {
        a.openSteps.assign(a.openSteps.open(1, step, role), person, "某人");
    }
}
