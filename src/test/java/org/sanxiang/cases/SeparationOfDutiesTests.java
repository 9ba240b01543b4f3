package org.sanxiang.cases;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class SeparationOfDutiesTests {

    private static final Set<Set<Duty>> BARRED = Set.of(Set.of(Duty.HANDLER, Duty.CHECKER),
            Set.of(Duty.HANDLER, Duty.APPROVER), Set.of(Duty.HANDLER, Duty.DECIDER),
            Set.of(Duty.HANDLER, Duty.HEARING_HOST), Set.of(Duty.HANDLER, Duty.REVIEWER),
            Set.of(Duty.REVIEWER, Duty.APPROVER), Set.of(Duty.REVIEWER, Duty.DECIDER));

    private final CaseFile file = CaseFiles.file(1, PartyKind.ORGANISATION);

    @ParameterizedTest
    @CsvSource({"HANDLER, CHECKER, PUN-57, handler-may-not-check", "HANDLER, APPROVER, PUN-57, handler-may-not-approve",
        "HANDLER, DECIDER, PUN-57, handler-may-not-decide", "HANDLER, HEARING_HOST, PUN-64, handler-may-not-host",
        "HANDLER, REVIEWER, PUN-58, handler-may-not-review", "REVIEWER, APPROVER, PUN-58, reviewer-may-not-approve",
        "REVIEWER, DECIDER, PUN-58, reviewer-may-not-decide"})
    void duties_that_exclude_each_other_do_so_in_both_orders(Duty one, Duty other, String id, String demand) {
        Rule rule = new Rule(id, demand);
        assume(7, one);
        List<CaseDuty> before = file.duties();
        Refusing.assertBarred(rule, () -> assume(7, other));
        assertThat(file.duties()).isEqualTo(before);
        assume(8, other);
        Refusing.assertBarred(rule, () -> assume(8, one));
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void every_other_pair_may_be_united(Duty one) {
        for (Duty other : Duty.values()) {
            if (!BARRED.contains(one == other ? Set.of(one) : Set.of(one, other))) {
                CaseFile fresh = CaseFiles.file(1, PartyKind.ORGANISATION);
                fresh.assume(7, "某人", one, CaseFiles.NOW);
                fresh.assume(7, "某人", other, CaseFiles.NOW);
                assertThat(fresh.has(7, other)).isTrue();
            }
        }
    }

    @Test
    void people_are_told_apart_by_identity_and_not_by_name() {
        file.assume(7, "张三", Duty.HANDLER, CaseFiles.NOW);
        file.assume(8, "张三", Duty.DECIDER, CaseFiles.NOW);
        Refusing.assertBarred(new Rule("PUN-57", "handler-may-not-decide"),
                () -> file.assume(7, "张三（改名）", Duty.DECIDER, CaseFiles.NOW));
    }

    @Test
    void whoever_takes_a_duty_twice_has_it_once() {
        assume(7, Duty.HANDLER);
        assume(7, Duty.HANDLER);
        assertThat(file.handlers()).singleElement().extracting(CaseDuty::personId).isEqualTo(7L);
    }

    @Test
    void several_duties_held_bar_each_on_its_own() {
        assume(7, Duty.REGISTRAR);
        assume(7, Duty.CHECKER);
        assume(7, Duty.REVIEWER);
        Refusing.assertBarred(new Rule("PUN-58", "reviewer-may-not-decide"), () -> assume(7, Duty.DECIDER));
    }

    @Test
    void a_handler_who_was_released_is_free_for_other_duties() {
        assume(7, Duty.HANDLER);
        file.releaseHandlers();
        assume(7, Duty.CHECKER);
        assertThat(file.handlers()).isEmpty();
    }

    @Test
    void the_duties_of_another_case_bar_nobody() {
        assume(7, Duty.HANDLER);
        CaseFiles.file(2, PartyKind.ORGANISATION).assume(7, "某人", Duty.DECIDER, CaseFiles.NOW);
    }

    private void assume(long person, Duty duty) {
        file.assume(person, "某人", duty, CaseFiles.NOW);
    }
}
