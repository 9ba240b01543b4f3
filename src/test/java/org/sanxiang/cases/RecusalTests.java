package org.sanxiang.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.sanxiang.cases.ACaseOfPeople.*;

/** 回避: who may be asked to stay away, who decides, and what ends with it (行政处罚法 43). */
class RecusalTests {

    private final ACaseOfPeople a = new ACaseOfPeople();

    @Test
    void somebody_with_a_duty_may_be_asked_to_stay_away_and_the_case_goes_on() {
        a.asked(1, SECOND);
        assertThat(a.file.recusalsAsked()).containsExactly("甲");
        assertThat(a.file.isRecused(1)).isFalse();
        assertThat(a.file.has(1, Duty.HANDLER)).isTrue();
    }

    @Test
    void so_may_whoever_could_take_an_open_step_and_nobody_else() {
        Refusing.assertRefused(RecusalRequest.INVOLVED, () -> a.asked(7, OFFICER));
        assertThat(offered()).containsExactly("1", "2");
        a.openSteps.open(1, "review", "legal-reviewer");
        assertThat(offered()).containsExactly("1", "2", "7");
        a.asked(7, OFFICER);
        assertThat(a.file.recusalsAsked()).containsExactly("审核员");
    }

    @Test
    void who_asks_for_himself_does_it_himself() {
        Refusing.assertRefused(RecusalRequest.OWN_WISH,
                () -> a.request.take(a.file, a.asking(1, RecusalAsker.SELF), SECOND));
        a.request.take(a.file, a.asking(1, RecusalAsker.SELF), OFFICER);
    }

    @Test
    void the_same_is_not_asked_twice_while_it_is_open_but_again_after_a_refusal() {
        a.asked(1, SECOND);
        Refusing.assertRefused(Recusals.ASKED_TWICE, () -> a.asked(1, SECOND));
        a.answered(1, RecusalOutcome.REFUSED, HEAD);
        assertThat(a.file.has(1, Duty.HANDLER)).isTrue();
        a.asked(1, SECOND);
    }

    @Test
    void of_two_who_are_asked_to_stay_away_the_one_meant_is_decided_about() {
        a.asked(1, SECOND);
        a.asked(2, OFFICER);
        a.answered(2, RecusalOutcome.GRANTED, HEAD);
        assertThat(a.file.isRecused(2)).isTrue();
        assertThat(a.file.isRecused(1)).isFalse();
    }

    @Test
    void only_what_was_asked_is_decided() {
        Refusing.assertRefused(Recusals.NO_REQUEST, () -> a.answered(1, RecusalOutcome.GRANTED, HEAD));
        a.recused(1);
        Refusing.assertRefused(Recusals.NO_REQUEST, () -> a.answered(1, RecusalOutcome.REFUSED, HEAD));
    }

    @Test
    void nobody_decides_about_himself_and_the_other_heads_decide_together_about_the_principal_one() {
        a.openSteps.open(1, "decide", "agency-head");
        a.asked(5, OFFICER);
        Refusing.assertBarred(RecusalDecision.OWN, () -> a.answered(5, RecusalOutcome.REFUSED, HEAD));
        a.people.save(Somebody.with(8, "副局长二", Role.DEPUTY_HEAD));
        Refusing.assertRefused(OtherHeads.TOGETHER, () -> a.answered(5, RecusalOutcome.GRANTED, DEPUTY));
        Refusing.assertRefused(OtherHeads.TOGETHER, () -> a.answered(5, RecusalOutcome.GRANTED, DEPUTY, 8L, 5L));
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY, 8L);
        assertThat(a.file.isRecused(5)).isTrue();
        assertThat(a.file.recusals().all().get(0).deciders()).isEqualTo("副局长二");
    }

    @Test
    void only_the_other_heads_who_may_act_in_the_case_decide_about_the_principal_one() {
        a.openSteps.open(1, "decide", "agency-head");
        a.people.save(Somebody.with(8, "副局长二", Role.DEPUTY_HEAD));
        a.people.save(Somebody.with(9, "局外人", Role.UNIT_HEAD));
        a.asked(8, OFFICER);
        a.answered(8, RecusalOutcome.GRANTED, HEAD);
        a.asked(5, OFFICER);
        Refusing.assertRefused(OtherHeads.TOGETHER, () -> a.answered(5, RecusalOutcome.GRANTED, DEPUTY, 8L));
        Refusing.assertRefused(OtherHeads.TOGETHER, () -> a.answered(5, RecusalOutcome.GRANTED, DEPUTY, 9L));
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY);
    }

    @Test
    void of_several_other_heads_those_who_were_present_are_named() {
        a.openSteps.open(1, "decide", "agency-head");
        a.people.save(Somebody.with(8, "副局长二", Role.DEPUTY_HEAD));
        a.people.save(Somebody.with(9, "副局长三", Role.DEPUTY_HEAD));
        a.asked(5, OFFICER);
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY, 9L);
        assertThat(a.file.recusals().all().get(0).deciders()).isEqualTo("副局长三");
    }

    @Test
    void the_only_other_head_decides_alone_about_the_principal_one() {
        a.openSteps.open(1, "decide", "agency-head");
        a.asked(5, OFFICER);
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY);
        assertThat(a.eligibility.fits("agency-head", a.file, HEAD)).isFalse();
    }

    @Test
    void all_rights_end_with_it_and_the_history_stays() {
        OpenStep held = a.openSteps.open(1, "notify", "handler");
        a.openSteps.assign(held, 1L, "甲");
        OpenStep other = a.openSteps.open(1, "file", "officer");
        a.openSteps.assign(other, 1L, "甲");
        a.recused(1);
        assertThat(a.file.has(1, Duty.HANDLER)).isFalse();
        assertThat(a.file.handlers()).extracting(CaseDuty::personId).containsExactly(2L);
        assertThat(a.file.duties()).filteredOn(duty -> duty.personId() == 1).isNotEmpty().noneMatch(CaseDuty::isHeld);
        assertThat(a.openSteps.find(1, "notify").orElseThrow().isAssignedTo(2)).isTrue();
        assertThat(a.openSteps.find(1, "file").orElseThrow().assigneeId()).isNull();
        Refusing.assertBarred(Recusals.RECUSED, () -> a.access.demand(a.file, OFFICER, "case.read"));
        Refusing.assertBarred(Recusals.RECUSED, () -> a.file.assume(1, "甲", Duty.CLERK, CaseFiles.NOW));
        assertThat(a.eligibility.fits("officer", a.file, OFFICER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.read", "secret.read", "file.read", "case.act"})
    void a_recused_head_sees_nothing_of_the_case(String right) {
        a.openSteps.open(1, "decide", "agency-head");
        assertThat(a.access.may(a.file, HEAD, right)).isTrue();
        a.asked(5, OFFICER);
        a.answered(5, RecusalOutcome.GRANTED, DEPUTY);
        assertThat(a.access.may(a.file, HEAD, right)).isFalse();
    }

    @Test
    void an_auditor_looks_at_all_cases_and_so_also_at_this_one() {
        a.recused(1);
        Actor auditor = Somebody.actor(1, Role.OFFICER, Role.AUDITOR);
        assertThat(a.access.may(a.file, auditor, "case.read")).isTrue();
        assertThat(a.access.may(a.file, auditor, "case.act")).isFalse();
    }

    @Test
    void a_recused_person_is_neither_offered_nor_named() {
        a.recused(1);
        Refusing.assertRefused(Recusals.NAMED, () -> a.file.entrust(a.officers(1).get(0), Duty.DISCUSSANT, CaseFiles.NOW));
        Refusing.assertRefused(Recusals.NAMED, () -> a.file.recusals().demandNoneOf(List.of(2L, 1L)));
        a.file.recusals().demandNoneOf(List.of(2L, 3L));
        assertThat(NamedPeople.offered(a.change, a.file).get("handlers")).extracting(Choice::value)
                .containsExactly("2", "3");
        Refusing.assertRefused(Recusals.NAMED, () -> a.asked(1, SECOND));
    }

    @Test
    void handlers_go_on_only_when_two_are_left() {
        a.openSteps.open(1, "notify", "handler");
        Admission admission = new Admission(a.cases, a.access, new Entitlement(a.eligibility, new StepDuties(List.of()), a.authority),
                new Openings(a.openSteps, new SidePaths(List.of(), a.clock), mock(StepGate.class)));
        StepAt notify = new StepAt(1, "notify", "", 0);
        admission.enter(notify, SECOND);
        a.recused(1);
        assertThat(a.file.lacksHandlers()).isTrue();
        Refusing.assertRefused(ChangeOfHandlers.TWO_LEFT, () -> admission.enter(notify, SECOND));
        assertThatThrownBy(() -> admission.enter(notify, OFFICER)).isInstanceOf(NotAllowed.class);
        a.change.take(a.file, new ChangeOfHandlersForm(List.of(2L, 3L), "回避"), HEAD);
        admission.enter(notify, SECOND);
    }

    private List<String> offered() {
        return a.request.choices(1).get("whom").stream().map(Choice::value).toList();
    }
}
