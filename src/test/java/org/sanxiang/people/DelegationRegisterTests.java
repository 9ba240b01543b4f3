package org.sanxiang.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.StandIn;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** 离岗委托: who may stand in for whom, who approves it, and on which days it holds. */
class DelegationRegisterTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final Actor HEAD = Somebody.actor(1, Role.PRINCIPAL_HEAD);
    private static final Actor DEPUTY = Somebody.actor(2, Role.DEPUTY_HEAD);
    private static final Actor UNIT_HEAD = Somebody.actor(3, Role.UNIT_HEAD);

    private final PeopleInMemory people = new PeopleInMemory(Somebody.with(1, "局长", Role.PRINCIPAL_HEAD),
            Somebody.with(2, "副局长", Role.DEPUTY_HEAD), Somebody.with(3, "队长", Role.UNIT_HEAD),
            Somebody.officer(4, "张三"), Somebody.gone(5, "前任", Role.OFFICER),
            Somebody.with(6, "审核员", Role.LEGAL_REVIEWER), Somebody.with(7, "副局长二", Role.DEPUTY_HEAD));
    private final TestClock clock = new TestClock();
    private final DelegationsInMemory delegations = new DelegationsInMemory();
    private final List<Object> events = new ArrayList<>();
    private final DelegationRegister register = new DelegationRegister(delegations,
            new PeopleRegister(people, new StaticListableBeanFactory().getBeanProvider(PasswordEncoder.class), events::add),
            new DelegationRules(new DelegableRoles(DeliveredConfig.files()), DeliveredAuthorisations.table()),
            events::add, clock);
    private final StandIns standIns = new StandIns(delegations, people, clock);

    DelegationRegisterTests() {
        clock.set(TODAY);
    }

    @Test
    void a_delegation_holds_once_approved_on_its_days_and_on_no_other() {
        register.enter(form(Role.UNIT_HEAD, 4, TODAY.plusDays(1), TODAY.plusDays(3)), UNIT_HEAD);
        clock.set(TODAY.plusDays(1));
        assertThat(standIns(4)).isEmpty();
        register.approve(1, HEAD);
        assertThat(standIns(4)).containsExactly(new StandIn(3, "队长", Role.UNIT_HEAD, "ZD1"));
        assertThat(standIns(3)).isEmpty();
        clock.set(TODAY);
        assertThat(standIns(4)).isEmpty();
        clock.set(TODAY.plusDays(3));
        assertThat(standIns(4)).hasSize(1);
        clock.set(TODAY.plusDays(4));
        assertThat(standIns(4)).isEmpty();
        assertThat(events).extracting(event -> ((Recorded) event).action())
                .containsExactly("enter-delegation", "approve-delegation");
    }

    @Test
    void it_ends_at_once_when_the_delegator_is_back_or_loses_the_role_or_leaves() {
        register.enter(form(Role.UNIT_HEAD, 4, TODAY, TODAY.plusDays(3)), UNIT_HEAD);
        register.approve(1, HEAD);
        Person delegator = people.findById(3L).orElseThrow();
        delegator.change(new PersonForm("队长", "ZD1", Set.of(Role.OFFICER), null, null, null, null, null, null));
        assertThat(standIns(4)).isEmpty();
        delegator.change(new PersonForm("队长", "ZD1", Set.of(Role.UNIT_HEAD), null, null, null, null, null, true));
        assertThat(standIns(4)).isEmpty();
        delegator.change(new PersonForm("队长", "ZD1", Set.of(Role.UNIT_HEAD), null, null, null, null, null, null));
        assertThat(standIns(4)).hasSize(1);
        register.end(1, UNIT_HEAD);
        assertThat(standIns(4)).isEmpty();
        assertThatThrownBy(() -> register.end(1, UNIT_HEAD)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> register.approve(1, HEAD)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({"OFFICER, 4, role-not-delegable", "ADMINISTRATOR, 4, role-not-delegable", "ARCHIVIST, 4, role-not-held",
        "UNIT_HEAD, 3, substitute-unfit", "UNIT_HEAD, 5, substitute-unfit", "UNIT_HEAD, 6, substitute-unfit"})
    void only_what_one_has_and_the_table_lists_goes_to_whom_the_table_names(Role role, long substitute, String demand) {
        Refusing.assertRefused(new Rule("DEL", demand),
                () -> register.enter(form(role, substitute, TODAY, TODAY), UNIT_HEAD));
        assertThat(delegations.latestFirst()).isEmpty();
    }

    @Test
    void a_review_goes_only_to_somebody_who_may_review() {
        people.save(Somebody.registered(8, new PersonForm("主持人", "FZ", Set.of(Role.HEARING_HOST), null, null, null, true,
                null, null)));
        people.save(Somebody.with(9, "主持人二", Role.HEARING_HOST));
        Actor reviewer = Somebody.actor(6, Role.LEGAL_REVIEWER);
        Refusing.assertRefused(DelegationRules.QUALIFIED,
                () -> register.enter(form(Role.LEGAL_REVIEWER, 9, TODAY, TODAY), reviewer));
        register.enter(form(Role.LEGAL_REVIEWER, 8, TODAY, TODAY), reviewer);
    }

    @Test
    void its_days_are_in_order_not_past_and_not_taken() {
        refusedPeriod(TODAY.plusDays(2), TODAY.plusDays(1));
        refusedPeriod(TODAY.minusDays(2), TODAY.minusDays(1));
        register.enter(form(Role.UNIT_HEAD, 4, TODAY, TODAY.plusDays(3)), UNIT_HEAD);
        Refusing.assertRefused(DelegationRules.OVERLAP,
                () -> register.enter(form(Role.UNIT_HEAD, 4, TODAY.plusDays(3), TODAY.plusDays(5)), UNIT_HEAD));
        register.enter(form(Role.UNIT_HEAD, 4, TODAY.plusDays(4), TODAY.plusDays(5)), UNIT_HEAD);
        register.end(1, UNIT_HEAD);
        register.enter(form(Role.UNIT_HEAD, 4, TODAY, TODAY.plusDays(3)), UNIT_HEAD);
    }

    @Test
    void nobody_enters_what_is_not_his_but_a_head_who_may_approve_it() {
        DelegationForm ofUnitHead = new DelegationForm(3L, Role.UNIT_HEAD, 4L, TODAY, TODAY, "住院");
        Refusing.assertBarred(DelegationRules.OWN_ONLY, () -> register.enter(ofUnitHead, DEPUTY));
        register.enter(ofUnitHead, HEAD);
        assertThat(standIns(4)).hasSize(1);
        Refusing.assertBarred(DelegationRules.OWN_ONLY, () -> register.end(1, DEPUTY));
    }

    @Test
    void a_delegation_is_approved_by_the_principal_head_and_by_whoever_stands_in_for_that_head_alone() {
        assertThat(register.mayApprove(HEAD)).isTrue();
        assertThat(register.mayApprove(DEPUTY)).isFalse();
        assertThat(register.mayApprove(inPlaceOfTheHead(2, Role.DEPUTY_HEAD))).isTrue();
        assertThat(register.mayApprove(inPlaceOfTheHead(4, Role.OFFICER))).isTrue();
        assertThat(register.mayApprove(new Actor(4, "account4", "某人", Set.of(Role.OFFICER), "ZD1", "test",
                List.of(new StandIn(3, "队长", Role.UNIT_HEAD, "ZD1"))))).isFalse();
    }

    @Test
    void where_the_table_says_so_a_deputy_approves_and_nobody_below() {
        Authorisations table = mock(Authorisations.class);
        when(table.permitsDeputy("delegation")).thenReturn(true);
        DelegationRules rules = new DelegationRules(new DelegableRoles(DeliveredConfig.files()), table);
        assertThat(rules.mayApprove(DEPUTY)).isTrue();
        assertThat(rules.mayApprove(UNIT_HEAD)).isFalse();
    }

    @Test
    void the_principal_head_enters_the_own_absence_alone() {
        register.enter(form(Role.PRINCIPAL_HEAD, 2, TODAY, TODAY), HEAD);
        assertThat(standIns(2)).extracting(StandIn::role).containsExactly(Role.PRINCIPAL_HEAD);
    }

    @Test
    void nobody_else_approves_the_own_absence_or_makes_himself_the_substitute() {
        register.enter(form(Role.DEPUTY_HEAD, 7, TODAY, TODAY.plusDays(9)), DEPUTY);
        Refusing.assertBarred(Authorisations.AUTHORISED, () -> register.approve(1, DEPUTY));
        Refusing.assertBarred(Authorisations.AUTHORISED, () -> register.approve(1, UNIT_HEAD));
        Actor presiding = inPlaceOfTheHead(2, Role.DEPUTY_HEAD);
        Refusing.assertBarred(DelegationRules.OTHERS_APPROVE, () -> register.approve(1, presiding));
        Refusing.assertBarred(DelegationRules.OTHERS_APPROVE, () -> register.approve(1, inPlaceOfTheHead(7, Role.DEPUTY_HEAD)));
        register.approve(1, HEAD);
    }

    @Test
    void whoever_presides_for_the_principal_head_does_not_prolong_it() {
        register.enter(new DelegationForm(1L, Role.PRINCIPAL_HEAD, 7L, TODAY, TODAY, "出差"),
                inPlaceOfTheHead(2, Role.DEPUTY_HEAD));
        Refusing.assertBarred(DelegationRules.OTHERS_APPROVE, () -> register.approve(1, inPlaceOfTheHead(2, Role.DEPUTY_HEAD)));
        assertThat(standIns(7)).isEmpty();
    }

    private List<StandIn> standIns(long personId) {
        return standIns.all().getOrDefault(personId, List.of());
    }

    private void refusedPeriod(LocalDate from, LocalDate to) {
        Refusing.assertRefused(DelegationRules.PERIOD, () -> register.enter(form(Role.UNIT_HEAD, 4, from, to), UNIT_HEAD));
    }

    private static Actor inPlaceOfTheHead(long id, Role role) {
        return new Actor(id, "account" + id, "某人", Set.of(role), "JLD", "test",
                List.of(new StandIn(1, "局长", Role.PRINCIPAL_HEAD, "ZD1")));
    }

    private static DelegationForm form(Role role, long substitute, LocalDate from, LocalDate to) {
        return new DelegationForm(null, role, substitute, from, to, "外出学习");
    }
}
