package org.sanxiang.cases;

import java.util.ArrayList;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.DeliveredAccess;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.sanxiang.cases.SampleSteps.*;

/** The one door: what a refusal leaves alone, and what an act moves. */
class StepsTests {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();
    private static final Rule INCOMPLETE = new Rule("FORM", "incomplete");
    private static final Actor HEAD = Somebody.actorOf("JLD", 5, Role.PRINCIPAL_HEAD);
    private static final Actor OFFICER = Somebody.actor(1, Role.OFFICER);
    private static final StepAt DECIDE = new StepAt(1, "decide", "", 0);
    private static final StepAt NAME = new StepAt(1, "name", "", 0);
    private static final StepAt HOST = new StepAt(1, "host", "", 0);

    private final CasesInMemory cases = new CasesInMemory();
    private final CaseFile file = cases.save(CaseFiles.file(1, PartyKind.ORGANISATION));
    private final CaseFlow flow = mock(CaseFlow.class);
    private final Opinions opinions = mock(Opinions.class);
    private final List<Object> events = new ArrayList<>();
    private final Steps steps = steps();

    private class Opening implements StartForm<Form> {

        @Override
        public String procedureKey() {
            return "penalty";
        }

        @Override
        public String key() {
            return "register";
        }

        @Override
        public Class<Form> form() {
            return Form.class;
        }

        @Override
        public Form blank(Actor actor) {
            return new Form(null);
        }

        @Override
        public Map<String, List<Choice>> choices() {
            return Map.of();
        }

        @Override
        public CaseFile open(Form form, Actor actor) {
            return cases.save(CaseFiles.file(2, PartyKind.INDIVIDUAL));
        }
    }

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @Test
    void an_act_takes_the_duty_is_recorded_and_moves_the_token() {
        steps.take(DECIDE, new Form("同意"), HEAD);
        assertThat(file.has(HEAD.personId(), Duty.DECIDER)).isTrue();
        assertThat(events).hasSize(1);
        verify(opinions).save(any());
        verify(flow).finish("decide", 1, "decided", HEAD);
    }

    @Test
    void an_act_without_an_outcome_leaves_the_step_open() {
        steps.take(DECIDE, new Form("stay"), HEAD);
        verify(flow).stay("decide", 1, HEAD);
    }

    @Test
    void an_incomplete_form_moves_nothing() {
        Refusing.assertRefused(INCOMPLETE, () -> steps.take(DECIDE, new Form(" "), HEAD));
        assertUntouched();
    }

    @Test
    void whoever_is_barred_moves_nothing() {
        file.assume(HEAD.personId(), HEAD.name(), Duty.HANDLER, CaseFiles.NOW);
        Refusing.assertBarred(new Rule("PUN-57", "handler-may-not-decide"),
                () -> steps.take(DECIDE, new Form("同意"), HEAD));
        assertUntouched();
    }

    @Test
    void a_form_that_names_somebody_who_is_recused_moves_nothing() {
        CaseFiles.withRecused(file, 9);
        Refusing.assertRefused(Recusals.NAMED, () -> steps.take(NAME, new Naming(List.of(9L)), HEAD));
        assertUntouched();
        steps.take(NAME, new Naming(List.of(8L)), HEAD);
        verify(flow).finish("name", 1, "named", HEAD);
    }

    @Test
    void whoever_unites_two_duties_writes_why_in_the_form() {
        file.assume(HEAD.personId(), HEAD.name(), Duty.REVIEWER, CaseFiles.NOW);
        Refusing.assertRefused(SeparationOfDuties.HOST_REVIEWS, () -> steps.take(HOST, new Form("公开举行"), HEAD));
        verifyNoInteractions(flow, opinions);
        steps.take(HOST, new Form("兼任：本局只有一名法制人员"), HEAD);
        assertThat(file.has(HEAD.personId(), Duty.HEARING_HOST)).isTrue();
    }

    @Test
    void a_complete_clue_starts_a_process() {
        long id = steps.start(new Opening(), new Form("线索"), OFFICER);
        verify(flow).start("penalty", id, OFFICER);
        assertThat(events).hasSize(1);
    }

    @Test
    void an_incomplete_clue_starts_none() {
        Refusing.assertRefused(INCOMPLETE, () -> steps.start(new Opening(), new Form(null), OFFICER));
        assertUntouched();
        assertThat(cases.findById(2L)).isEmpty();
    }

    private void assertUntouched() {
        assertThat(file.has(HEAD.personId(), Duty.DECIDER)).isFalse();
        assertThat(events).isEmpty();
        verifyNoInteractions(flow, opinions);
    }

    private Steps steps() {
        OpenStepsInMemory openSteps = new OpenStepsInMemory();
        StepGate gate = mock(StepGate.class);
        openSteps.open(1, "decide", "agency-head");
        openSteps.open(1, "host", "agency-head");
        openSteps.open(1, "name", "agency-head");
        List<Step<?>> all = List.of(new NamingStep(), new Deciding("decide", Duty.DECIDER), new Deciding("host", Duty.HEARING_HOST));
        Admission admission = new Admission(cases,
                new CaseAccess(DeliveredAccess.table(), new Eligibility(), openSteps),
                new Entitlement(new Eligibility(), new StepDuties(all), DeliveredAuthority.authority()),
                new Openings(openSteps, new SidePaths(List.of(), Clock.systemUTC()), gate));
        return new Steps(all, admission, new Forms(VALIDATION.getValidator()), flow,
                new Traces(opinions, List.of(), events::add),
                new TestClock());
    }
}
