package org.sanxiang.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.DeliveredAccess;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

/** The order of answers: unknown, not allowed, not open. */
class AdmissionTests {

    private static final Actor HEAD = Somebody.actorOf("JLD", 5, Role.PRINCIPAL_HEAD);
    private static final Actor STRANGER = Somebody.actorOf("ZD2", 6, Role.OFFICER);
    private static final StepAt DECIDE = at(1, "decide");

    private final CasesInMemory cases = new CasesInMemory();
    private final CaseFile file = cases.save(CaseFiles.file(1, PartyKind.ORGANISATION));
    private final OpenStepsInMemory openSteps = new OpenStepsInMemory();
    private final StepGate gate = mock(StepGate.class);
    private final Admission admission = new Admission(cases,
            new CaseAccess(DeliveredAccess.table(), new Eligibility(), openSteps),
            new Entitlement(new Eligibility(), new StepDuties(List.of(new Deciding())), DeliveredAuthority.authority()),
            new Openings(openSteps, new SidePaths(List.of(), Clock.systemUTC()), gate));

    /** A step that makes its taker the decider. */
    private record Deciding() implements Step<Deciding.Form> {

        record Form(String opinion) {
        }

        @Override
        public String key() {
            return "decide";
        }

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.DECIDER);
        }

        @Override
        public String take(CaseFile file, Form form, Actor actor) {
            return "decided";
        }
    }

    @Test
    void whoever_may_act_comes_to_the_open_step() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        assertThat(admission.show(DECIDE, HEAD)).isEqualTo(open);
        assertThat(admission.enter(DECIDE, HEAD)).isEqualTo(new Entered(file, open));
        assertThat(admission.read(1, HEAD)).isSameAs(file);
    }

    @Test
    void an_unknown_case_is_unknown_to_everybody() {
        rejects(at(9, "decide"), STRANGER, Unknown.class, "rejected.unknown-case");
        assertThatThrownBy(() -> admission.read(9, STRANGER)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_foreign_case_is_refused_before_its_steps_are_told() {
        rejects(DECIDE, STRANGER, NotAllowed.class, "rejected.foreign-case");
        assertThatThrownBy(() -> admission.read(1, STRANGER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_step_that_is_not_open_is_a_conflict() {
        openSteps.open(1, "notify", "handler");
        rejects(DECIDE, HEAD, Conflict.class, "rejected.step-not-open");
    }

    @Test
    void a_form_of_an_earlier_opening_is_a_conflict() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        rejects(new StepAt(1, "decide", "", open.id() + 1), HEAD, Conflict.class, "rejected.step-not-open");
        assertThat(admission.show(new StepAt(1, "decide", "", open.id()), HEAD)).isEqualTo(open);
    }

    @Test
    void who_acts_on_a_case_that_has_changed_since_is_overtaken() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        assertThat(admission.enter(new StepAt(1, "decide", "", open.id(), file.version()), HEAD).step()).isEqualTo(open);
        assertThatThrownBy(() -> admission.enter(new StepAt(1, "decide", "", open.id(), file.version() + 1), HEAD))
                .isInstanceOf(Conflict.class).hasMessage("rejected.changed-since");
    }

    @Test
    void an_open_step_is_for_its_group() {
        openSteps.open(1, "decide", "agency-head");
        rejects(DECIDE, Somebody.actor(1, Role.OFFICER), NotAllowed.class, "rejected.not-your-step");
    }

    @Test
    void duties_are_separate_already_when_the_form_is_shown() {
        openSteps.open(1, "decide", "agency-head");
        file.assume(HEAD.personId(), HEAD.name(), Duty.REVIEWER, CaseFiles.NOW);
        Rule rule = new Rule("PUN-58", "reviewer-may-not-decide");
        Refusing.assertBarred(rule, () -> admission.show(DECIDE, HEAD));
        Refusing.assertBarred(rule, () -> admission.enter(DECIDE, HEAD));
    }

    @Test
    void a_step_that_somebody_took_is_not_for_others() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        openSteps.assign(open, HEAD.personId(), HEAD.name());
        rejects(DECIDE, Somebody.actorOf("JLD", 8, Role.DEPUTY_HEAD), NotAllowed.class, "rejected.taken-by");
        admission.show(DECIDE, HEAD);
    }

    @Test
    void a_page_offers_a_step_to_whoever_may_take_it_and_to_nobody_else() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        assertThat(admission.admits(open, file, HEAD)).isTrue();
        assertThat(admission.admits(open, file, Somebody.actor(1, Role.OFFICER))).isFalse();
        assertThat(admission.admits(open, file, STRANGER)).isFalse();
        openSteps.assign(open, 8L, "副局长");
        assertThat(admission.admits(openSteps.find(1, "decide").orElseThrow(), file, HEAD)).isFalse();
    }

    @Test
    void without_a_right_to_the_case_nobody_is_offered_a_step_of_it() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        CaseAccess closed = mock(CaseAccess.class);
        doThrow(new NotAllowed("rejected.foreign-case")).when(closed).demand(any(), any(), any());
        Admission shut = new Admission(cases, closed,
                new Entitlement(new Eligibility(), new StepDuties(List.of()), DeliveredAuthority.authority()),
                new Openings(openSteps, new SidePaths(List.of(), Clock.systemUTC()), gate));
        assertThat(shut.admits(open, file, HEAD)).isFalse();
    }

    @Test
    void whoever_is_not_of_the_group_is_not_told_that_a_step_has_not_come() {
        openSteps.open(2, "decide", "agency-head");
        rejects(DECIDE, Somebody.actor(1, Role.OFFICER), NotAllowed.class, "rejected.not-your-step");
        rejects(DECIDE, HEAD, Conflict.class, "rejected.step-not-open");
    }

    @Test
    void a_step_that_has_not_come_is_refused_by_the_rule_that_it_would_break() {
        Rule early = new Rule("PUN-54", "not-filed");
        doThrow(new Refusal(early)).when(gate).demandReached(1, "decide");
        Refusing.assertRefused(early, () -> admission.show(DECIDE, HEAD));
        openSteps.open(1, "decide", "agency-head");
        admission.show(DECIDE, HEAD);
    }

    @Test
    void a_step_is_given_to_somebody_in_a_case_that_is_as_it_was_seen() {
        OpenStep open = openSteps.open(1, "decide", "agency-head");
        assertThat(admission.lock(new StepAt(1, "decide", "", open.id(), file.version()), HEAD, "case.read"))
                .isEqualTo(new Entered(file, open));
        assertThatThrownBy(() -> admission.lock(new StepAt(1, "decide", "", open.id(), file.version() + 1), HEAD, "case.read"))
                .isInstanceOf(Conflict.class).hasMessage("rejected.changed-since");
        assertThatThrownBy(() -> admission.lock(at(9, "decide"), HEAD, "case.read")).isInstanceOf(Unknown.class);
    }

    private void rejects(StepAt at, Actor actor, Class<? extends Rejection> answer, String message) {
        assertThatThrownBy(() -> admission.show(at, actor)).isInstanceOf(answer).hasMessage(message);
        assertThatThrownBy(() -> admission.enter(at, actor)).isInstanceOf(answer).hasMessage(message);
    }

    private static StepAt at(long caseId, String step) {
        return new StepAt(caseId, step, "", 0);
    }
}
