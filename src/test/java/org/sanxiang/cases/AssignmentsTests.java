package org.sanxiang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.sanxiang.cases.ACaseOfPeople.*;

/** 指派 and 转交: from whom to whom an open step may go. */
class AssignmentsTests {

    private static final StepAt NOTIFY = new StepAt(1, "notify", "", 0);
    private static final StepAt REVIEW = new StepAt(1, "review", "", 0);
    private static final Actor UNIT_HEAD = Somebody.actor(9, Role.UNIT_HEAD);
    private static final Actor REVIEWER = Somebody.actorOf("FZ", 7, Role.LEGAL_REVIEWER);

    private final ACaseOfPeople a = new ACaseOfPeople();
    private final List<Object> events = new ArrayList<>();
    private final Entitlement entitlement =
            new Entitlement(a.eligibility, new StepDuties(List.of(new Reviewing())), a.authority);
    private final Admission admission = new Admission(a.cases, a.access, entitlement,
            new Openings(a.openSteps, new SidePaths(List.of(a.request), a.clock), mock(StepGate.class)));
    private final Assignments assignments = new Assignments(admission, a.access, a.openSteps,
            new Candidates(a.roster, a.eligibility, entitlement), events::add, a.clock);

    private record Reviewing() implements Step<Reviewing.Form> {

        record Form() {
        }

        @Override
        public String key() {
            return "review";
        }

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public Optional<Duty> duty() {
            return Optional.of(Duty.REVIEWER);
        }

        @Override
        public String take(CaseFile file, Form form, Actor actor) {
            return null;
        }
    }

    @Test
    void a_unit_head_assigns_what_the_unit_does_to_whoever_can_do_it_and_it_is_recorded() {
        OpenStep notify = a.openSteps.open(1, "notify", "handler");
        assertThat(receivers(notify, UNIT_HEAD)).containsExactly("1", "2");
        assignments.assign(NOTIFY, 2, "  外勤 ", UNIT_HEAD);
        assertThat(a.openSteps.find(1, "notify").orElseThrow().isAssignedTo(2)).isTrue();
        Recorded recorded = (Recorded) events.get(0);
        assertThat(recorded.action()).isEqualTo("assign");
        assertThat(recorded.changes()).containsEntry("receiver", "2 乙").containsEntry("reason", "外勤")
                .doesNotContainKey("formerHolder");
    }

    @Test
    void a_head_of_another_unit_or_an_officer_assigns_nothing_and_a_unit_head_not_what_others_do() {
        a.openSteps.open(1, "notify", "handler");
        OpenStep review = a.openSteps.open(1, "review", "legal-reviewer");
        notAllowed(() -> assignments.assign(NOTIFY, 2, null, Somebody.actorOf("ZD2", 9, Role.UNIT_HEAD)), "rejected.foreign-case");
        notAllowed(() -> assignments.assign(NOTIFY, 2, null, OFFICER), "rejected.foreign-case");
        notAllowed(() -> assignments.assign(REVIEW, 7, null, UNIT_HEAD), "rejected.not-to-assign");
        assertThat(receivers(review, UNIT_HEAD)).isEmpty();
        assignments.assign(REVIEW, 7, null, HEAD);
    }

    @Test
    void nobody_receives_what_he_cannot_do() {
        OpenStep review = a.openSteps.open(1, "review", "legal-reviewer");
        a.people.save(Somebody.with(10, "审核员二", Role.LEGAL_REVIEWER));
        a.file.assume(7, "审核员", Duty.CHECKER, CaseFiles.NOW);
        assertThat(receivers(review, HEAD)).containsExactly("10");
        Refusing.assertBarred(SeparationOfDuties.CHECKER_REVIEWS, () -> assignments.assign(REVIEW, 7, null, HEAD));
        notAllowed(() -> assignments.assign(REVIEW, 3, null, HEAD), "rejected.not-eligible");
        notAllowed(() -> assignments.assign(REVIEW, 99, null, HEAD), "rejected.not-eligible");
        a.asked(10, OFFICER);
        a.answered(10, RecusalOutcome.GRANTED, HEAD);
        Refusing.assertBarred(Recusals.RECUSED, () -> assignments.assign(REVIEW, 10, null, HEAD));
        assertThat(a.openSteps.find(1, "review").orElseThrow().assigneeId()).isNull();
    }

    @Test
    void whoever_holds_a_step_passes_it_on_and_nobody_else() {
        OpenStep notify = a.openSteps.open(1, "notify", "handler");
        a.openSteps.assign(notify, 1L, "甲");
        notAllowed(() -> assignments.passOn(NOTIFY, 2, null, SECOND), "rejected.not-yours-to-pass-on");
        notAllowed(() -> assignments.passOn(NOTIFY, 3, null, OFFICER), "rejected.not-eligible");
        assertThat(receivers(a.openSteps.find(1, "notify").orElseThrow(), OFFICER)).containsExactly("2");
        assertThat(receivers(a.openSteps.find(1, "notify").orElseThrow(), SECOND)).isEmpty();
        assignments.passOn(NOTIFY, 2, "", OFFICER);
        assertThat(((Recorded) events.get(0)).changes()).containsEntry("formerHolder", "1 甲").doesNotContainKey("reason");
        notAllowed(() -> assignments.passOn(NOTIFY, 1, null, OFFICER), "rejected.not-yours-to-pass-on");
    }

    @Test
    void a_recused_holder_passes_nothing_on() {
        OpenStep review = a.openSteps.open(1, "review", "legal-reviewer");
        a.openSteps.assign(review, 7L, "审核员");
        a.asked(7, OFFICER);
        a.answered(7, RecusalOutcome.GRANTED, HEAD);
        Refusing.assertBarred(Recusals.RECUSED, () -> assignments.passOn(REVIEW, 7, null, REVIEWER));
    }

    @Test
    void what_is_not_open_or_waits_for_nobody_is_a_conflict() {
        assertThatThrownBy(() -> assignments.assign(NOTIFY, 2, null, UNIT_HEAD)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> assignments.assign(new StepAt(1, RecusalRequest.KEY, "", 0), 2, null, HEAD))
                .isInstanceOf(Conflict.class);
        OpenStep notify = a.openSteps.open(1, "notify", "handler");
        assertThatThrownBy(() -> assignments.assign(new StepAt(1, "notify", "", notify.id() + 1), 2, null, UNIT_HEAD))
                .isInstanceOf(Conflict.class);
    }

    private List<String> receivers(OpenStep step, Actor actor) {
        return assignments.receivers(step, a.file, actor).stream().map(Choice::value).toList();
    }

    private static void notAllowed(ThrowingCallable act, String message) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class).hasMessage(message);
    }
}
