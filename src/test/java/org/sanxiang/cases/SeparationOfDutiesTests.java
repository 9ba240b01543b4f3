package org.sanxiang.cases;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Person;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.Duty.*;

class SeparationOfDutiesTests {

    private static final Set<Set<Duty>> APART = Set.of(Set.of(HANDLER, CHECKER), Set.of(HANDLER, APPROVER),
            Set.of(HANDLER, DISCUSSANT), Set.of(HANDLER, DECIDER), Set.of(HANDLER, HEARING_HOST),
            Set.of(HANDLER, REVIEWER), Set.of(CHECKER, REVIEWER), Set.of(REVIEWER, APPROVER),
            Set.of(REVIEWER, DISCUSSANT), Set.of(REVIEWER, DECIDER), Set.of(HEARING_HOST, REVIEWER));

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);

    @ParameterizedTest
    @CsvSource({"HANDLER, CHECKER, PUN-57, handler-may-not-check", "HANDLER, APPROVER, PUN-57, handler-may-not-approve",
        "HANDLER, DISCUSSANT, PUN-57, handler-may-not-discuss", "HANDLER, DECIDER, PUN-57, handler-may-not-decide",
        "HANDLER, HEARING_HOST, PUN-64, handler-may-not-host", "HANDLER, REVIEWER, PUN-58, handler-may-not-review",
        "CHECKER, REVIEWER, PUN-58, checker-may-not-review", "REVIEWER, APPROVER, PUN-58, reviewer-may-not-approve",
        "REVIEWER, DISCUSSANT, PUN-58, reviewer-may-not-discuss",
        "REVIEWER, DECIDER, PUN-58, reviewer-may-not-decide"})
    void duties_that_exclude_each_other_do_so_in_both_orders(Duty one, Duty other, String id, String demand) {
        Rule rule = new Rule(id, demand);
        assume(7, one);
        List<CaseDuty> before = file.duties();
        Refusing.assertBarred(rule, () -> assume(7, other));
        Refusing.assertRefused(rule, () -> file.entrust(somebody(7), other, CaseFiles.NOW));
        assertThat(file.duties()).isEqualTo(before);
        assume(8, other);
        Refusing.assertBarred(rule, () -> assume(8, one));
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void every_other_pair_may_be_united(Duty one) {
        for (Duty other : Duty.values()) {
            if (!APART.contains(one == other ? Set.of(one) : Set.of(one, other))) {
                CaseFile fresh = CaseFiles.file(1, PartyKind.ORGANISATION);
                fresh.assume(7, "某人", one, CaseFiles.NOW);
                fresh.assume(7, "某人", other, CaseFiles.NOW);
                assertThat(fresh.has(7, other)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void the_host_of_the_hearing_reviews_only_for_a_written_reason(String none) {
        Rule rule = Rule.warning("PUN-64", "host-is-reviewer");
        assume(7, HEARING_HOST);
        Refusing.assertRefused(rule, () -> file.assume(7, "某人", REVIEWER, none, CaseFiles.NOW));
        file.assume(7, "某人", REVIEWER, "本局仅一名法制审核人员", CaseFiles.NOW);
        assume(8, REVIEWER);
        Refusing.assertRefused(rule, () -> file.assume(8, "某人", HEARING_HOST, none, CaseFiles.NOW));
    }

    @Test
    void the_reason_is_asked_when_the_second_duty_begins_and_not_again() {
        assume(7, REVIEWER);
        file.assume(7, "某人", HEARING_HOST, "理由", CaseFiles.NOW);
        assume(7, HEARING_HOST);
        assertThat(file.holders(HEARING_HOST)).hasSize(1);
    }

    @Test
    void people_are_told_apart_by_identity_and_not_by_name() {
        file.assume(7, "张三", HANDLER, CaseFiles.NOW);
        file.assume(8, "张三", DECIDER, CaseFiles.NOW);
        Refusing.assertBarred(SeparationOfDuties.HANDLER_DECIDES,
                () -> file.assume(7, "张三（改名）", DECIDER, CaseFiles.NOW));
    }

    @Test
    void whoever_takes_a_duty_twice_has_it_once() {
        assume(7, HANDLER);
        assume(7, HANDLER);
        assertThat(file.handlers()).singleElement().extracting(CaseDuty::personId).isEqualTo(7L);
    }

    @Test
    void several_duties_held_bar_each_on_its_own() {
        assume(7, REGISTRAR);
        assume(7, CLERK);
        assume(7, REVIEWER);
        Refusing.assertBarred(SeparationOfDuties.REVIEWER_DECIDES, () -> assume(7, DECIDER));
    }

    @Test
    void a_former_handler_is_known_by_identity_and_may_neither_review_nor_host_nor_decide() {
        file.handlersAre(List.of(somebody(7), somebody(8)), CaseFiles.NOW);
        file.handlersAre(List.of(somebody(8), somebody(9)), CaseFiles.NOW);
        assertThat(file.handlers()).extracting(CaseDuty::personId).containsExactly(8L, 9L);
        assertThat(file.has(7, HANDLER)).isFalse();
        assertThat(file.involves(7)).isTrue();
        Refusing.assertBarred(SeparationOfDuties.HANDLER_REVIEWS, () -> assume(7, REVIEWER));
        Refusing.assertBarred(SeparationOfDuties.HANDLER_HOSTS, () -> assume(7, HEARING_HOST));
        Refusing.assertBarred(SeparationOfDuties.HANDLER_DECIDES, () -> assume(7, DECIDER));
    }

    @Test
    void nobody_becomes_a_handler_who_has_approved_and_then_all_stay() {
        file.handlersAre(List.of(somebody(7), somebody(8)), CaseFiles.NOW);
        assume(9, APPROVER);
        Refusing.assertRefused(SeparationOfDuties.HANDLER_APPROVES,
                () -> file.handlersAre(List.of(somebody(8), somebody(9)), CaseFiles.NOW));
        assertThat(file.handlers()).extracting(CaseDuty::personId).containsExactly(7L, 8L);
    }

    @Test
    void the_duties_of_another_case_bar_nobody() {
        assume(7, HANDLER);
        CaseFiles.file(2, PartyKind.ORGANISATION).assume(7, "某人", DECIDER, CaseFiles.NOW);
    }

    private void assume(long person, Duty duty) {
        file.assume(person, "某人", duty, CaseFiles.NOW);
    }

    private static Person somebody(long id) {
        return Somebody.with(id, "某人", Role.OFFICER);
    }
}
