package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.StepAt;
import org.sanxiang.desk.form.Typed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The impatient: each act is sent fifty times at once, all from the same page. One of them must happen and stand in the
 * trail once; the others must be refused, and each refusal stand there too.
 */
class Crowd implements Door {

    static final int SIZE = 50;

    /** 403: whoever could see the case only because of the step sees it no more, for an instant, when the step is gone. */
    private static final List<Integer> REFUSED = List.of(409, 403);

    private final MockMvc mvc;
    private final Cases cases;
    private final OpenSteps openSteps;
    private final JdbcClient jdbc;

    Crowd(MockMvc mvc, Cases cases, OpenSteps openSteps, JdbcClient jdbc) {
        this.mvc = mvc;
        this.cases = cases;
        this.openSteps = openSteps;
        this.jdbc = jdbc;
    }

    @Override
    public long register(ClueForm form, Actor actor) {
        long before = count("kind = 'REFUSAL'");
        String showing = UUID.randomUUID().toString();
        List<MockHttpServletResponse> answers =
                atOnce(() -> post("/cases/new").params(Typed.of(form)).param("showing", showing), actor);
        assertOne("register", answers);
        assertThat(count("kind = 'REFUSAL'")).isEqualTo(before + SIZE - 1);
        return answers.stream().filter(Crowd::isDone).map(answer -> answer.getRedirectedUrl().replaceAll("\\D", ""))
                .map(Long::valueOf).findFirst().orElseThrow();
    }

    @Override
    public <F extends Record> void take(StepAt at, F form, Actor actor) {
        act(at, at.name(), at.entry().isEmpty() ? "" : "/" + at.entry(), Typed.of(form), actor);
    }

    void claim(StepAt at, Actor actor) {
        act(at, "claim", "/claim", new LinkedMultiValueMap<>(), actor);
    }

    void giveBack(StepAt at, Actor actor) {
        act(at, "give-back", "/give-back", new LinkedMultiValueMap<>(), actor);
    }

    private void act(StepAt at, String action, String tail, MultiValueMap<String, String> form, Actor actor) {
        // a draft may be sent for review in the act that writes it
        String chain = "action <> 'send-for-review' and chain = 'case:" + at.caseId() + "'";
        String sendings = "action = 'send-for-review' and case_id = " + at.caseId();
        long sent = count(sendings);
        String refusals = "kind = 'REFUSAL' and case_id = " + at.caseId();
        long acts = count(chain);
        long same = count(chain + " and action = '" + action + "'");
        long refused = count(refusals);
        String token = openSteps.find(at.caseId(), at.step()).map(OpenStep::id).orElse(0L).toString();
        String seen = Long.toString(cases.findById(at.caseId()).orElseThrow().version());
        assertOne(action, atOnce(() -> post("/cases/" + at.caseId() + "/steps/" + at.step() + tail).params(form)
                .param("token", token).param("seen", seen), actor));
        assertThat(count(chain + " and action = '" + action + "'")).as("entries of " + action).isEqualTo(same + 1);
        assertThat(count(chain)).as("all entries at " + action).isEqualTo(acts + 1);
        assertThat(count(sendings)).as("sent at " + action).isBetween(sent, sent + 1);
        assertThat(count(refusals)).as("refusals of " + action).isEqualTo(refused + SIZE - 1);
    }

    private static void assertOne(String action, List<MockHttpServletResponse> answers) {
        assertThat(answers).as(action).filteredOn(Crowd::isDone).hasSize(1);
        assertThat(answers).as(action).filteredOn(answer -> !isDone(answer) && !REFUSED.contains(answer.getStatus()))
                .extracting(Crowd::told).isEmpty();
    }

    private static String told(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean isDone(MockHttpServletResponse answer) {
        return answer.getStatus() == 302;
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from audit_entry where " + which).query(Long.class).single();
    }

    private List<MockHttpServletResponse> atOnce(Supplier<MockHttpServletRequestBuilder> request, Actor actor) {
        String[] roles = actor.roles().stream().map(Role::key).toArray(String[]::new);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(SIZE);
        try {
            List<Future<MockHttpServletResponse>> sent = IntStream.range(0, SIZE).mapToObj(one -> people.submit(() -> {
                start.await();
                return mvc.perform(request.get().accept(MediaType.APPLICATION_JSON).with(csrf()).with(user(actor.account()).roles(roles))).andReturn().getResponse();
            })).toList();
            start.countDown();
            return sent.stream().map(Crowd::answer).toList();
        } finally {
            people.shutdown();
        }
    }

    private static MockHttpServletResponse answer(Future<MockHttpServletResponse> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
