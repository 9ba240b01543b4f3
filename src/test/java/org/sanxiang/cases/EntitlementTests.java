package org.sanxiang.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.StandIn;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanxiang.cases.ACaseOfPeople.*;

/** Whoever stands in for another is held apart by the own identity, and does nothing that bars the other. */
class EntitlementTests {

    private static final StandIn FOR_UNIT_HEAD = new StandIn(8, "队长", Role.UNIT_HEAD, "ZD1");
    private static final Actor SUBSTITUTE = standingIn(9, "ZD2", FOR_UNIT_HEAD);

    private final ACaseOfPeople a = new ACaseOfPeople();
    private final OpenStep check = a.openSteps.open(1, "check", "unit-head");
    private final Entitlement entitlement =
            new Entitlement(a.eligibility, new StepDuties(List.of(new Checking())), a.authority);

    private record Checking() implements Step<Checking.Form> {

        record Form() {
        }

        @Override
        public String key() {
            return "check";
        }

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.CHECKER);
        }

        @Override
        public String take(CaseFile file, Form form, Actor actor) {
            return null;
        }
    }

    @Test
    void a_substitute_has_the_role_in_the_unit_of_the_other_and_the_trail_says_in_whose_place() {
        Capacity capacity = entitlement.demand(check, a.file, SUBSTITUTE);
        assertThat(capacity.stated()).containsEntry("inPlaceOf", "8 队长").containsEntry("asRole", "Role.UNIT_HEAD");
        assertThat(entitlement.demand(check, a.file, Somebody.actor(8, Role.UNIT_HEAD)).stated()).isEmpty();
        assertThatThrownBy(() -> entitlement.demand(check, a.file, Somebody.actorOf("ZD2", 9, Role.OFFICER)))
                .isInstanceOf(NotAllowed.class).hasMessage("rejected.not-your-step");
    }

    @Test
    void a_substitute_is_held_apart_by_the_own_identity() {
        a.file.assume(9, "替", Duty.REVIEWER, CaseFiles.NOW);
        Refusing.assertBarred(SeparationOfDuties.CHECKER_REVIEWS, () -> entitlement.demand(check, a.file, SUBSTITUTE));
    }

    @Test
    void a_substitute_does_nothing_that_bars_the_other() {
        a.file.assume(8, "队长", Duty.HANDLER, CaseFiles.NOW);
        Refusing.assertBarred(SeparationOfDuties.HANDLER_CHECKS, () -> entitlement.demand(check, a.file, SUBSTITUTE));
        entitlement.demand(check, a.file, Somebody.actor(10, Role.UNIT_HEAD));
    }

    @Test
    void nobody_stands_in_for_somebody_who_is_recused() {
        assertThat(a.access.may(a.file, SUBSTITUTE, "case.read")).isTrue();
        a.people.save(Somebody.with(8, "队长", Role.UNIT_HEAD));
        a.recused(8);
        Refusing.assertBarred(Entitlement.DELEGATOR_RECUSED, () -> entitlement.demand(check, a.file, SUBSTITUTE));
        assertThat(a.access.may(a.file, SUBSTITUTE, "case.read")).isFalse();
    }

    @Test
    void whoever_stands_in_for_others_too_is_told_which_of_them_is_recused() {
        a.people.save(Somebody.with(8, "队长", Role.UNIT_HEAD));
        a.recused(8);
        Actor ofTwo = standingIn(9, "ZD2", new StandIn(11, "局长", Role.ARCHIVIST, "JLD"), FOR_UNIT_HEAD);
        assertThatThrownBy(() -> entitlement.demand(check, a.file, ofTwo)).isInstanceOfSatisfying(NotAllowed.class,
                not -> assertThat(not.getArguments()).containsExactly("队长"));
        Actor ofAnother = standingIn(9, "ZD2", new StandIn(11, "局长", Role.ARCHIVIST, "JLD"));
        assertThatThrownBy(() -> entitlement.demand(check, a.file, ofAnother)).hasMessage("rejected.not-your-step");
    }

    @Test
    void a_head_takes_a_step_only_with_the_authority_for_it() {
        OpenStep settle = a.openSteps.open(1, "settle-dispute", "agency-head");
        Refusing.assertBarred(HeadAuthority.AUTHORISED, () -> entitlement.demand(settle, a.file, ACaseOfPeople.DEPUTY));
        entitlement.demand(settle, a.file, ACaseOfPeople.HEAD);
    }

    @Test
    void a_recused_person_stands_in_for_nobody() {
        a.people.save(Somebody.officer(9, "替"));
        a.file.assume(9, "替", Duty.CLERK, CaseFiles.NOW);
        a.recused(9);
        Refusing.assertBarred(Recusals.RECUSED, () -> entitlement.demand(check, a.file, SUBSTITUTE));
        assertThat(a.access.may(a.file, SUBSTITUTE, "case.read")).isFalse();
    }

    @Test
    void of_several_capacities_one_that_nothing_bars_is_enough() {
        a.file.assume(8, "队长", Duty.HANDLER, CaseFiles.NOW);
        Actor both = standingIn(9, "ZD2", FOR_UNIT_HEAD, new StandIn(11, "副队长", Role.UNIT_HEAD, "ZD1"));
        assertThat(entitlement.demand(check, a.file, both).standIn().delegatorId()).isEqualTo(11);
    }

    private static Actor standingIn(long id, String unit, StandIn... others) {
        return new Actor(id, "account" + id, "替", Set.of(Role.OFFICER), unit, "test", List.of(others));
    }
}
