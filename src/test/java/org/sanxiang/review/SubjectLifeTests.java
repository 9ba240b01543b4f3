package org.sanxiang.review;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.Recused;
import org.sanxiang.cases.Stage;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A contract and a major administrative decision, from the request to the end, through the one door. */
@SanxiangTest
class SubjectLifeTests {

    @Autowired
    Steps steps;
    @Autowired
    SubjectRegistration registration;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    Cases cases;
    @Autowired
    Reviews reviews;
    @Autowired
    People people;
    @Autowired
    TestClock clock;
    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        clock.set(LocalDate.of(2023, 5, 8));
    }

    @Test
    void a_contract_is_corrected_and_agreed_in_a_second_round() throws Exception {
        long id = steps.start(registration, request(SubjectKind.CONTRACT), actor("officer1"));
        assertThat(cases.findById(id).orElseThrow().number()).contains("法审申");
        assertThat(cases.findById(id).orElseThrow().stage()).isEqualTo(Stage.SENT_FOR_REVIEW);
        take(id, "examine", examined(Conclusion.CORRECT), "reviewer1");
        take(id, "revise", new ReviseForm("已修改", null, true), "officer1");
        clock.set(LocalDate.of(2023, 5, 10));
        take(id, "examine", examined(Conclusion.AGREED), "reviewer1");
        assertThat(openSteps.of(id)).isEmpty();
        assertThat(cases.findById(id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(reviews.countByCaseId(id)).isEqualTo(2);
        for (String section : List.of("review-subject", "submission", "review", "evidence", "people")) {
            mvc.perform(get("/cases/" + id + "/sections/" + section).with(user("reviewer1").roles("legal-reviewer")))
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/cases/" + id).with(user("reviewer1").roles("legal-reviewer"))).andExpect(status().isOk());
        mvc.perform(get("/review/ledger?kind=CONTRACT&problem=other").with(user("reviewer1").roles("legal-reviewer")))
                .andExpect(status().isOk()).andExpect(content().string(containsString("样例合同")));
        mvc.perform(get("/review/ledger/export?kind=CONTRACT").with(user("reviewer1").roles("legal-reviewer")))
                .andExpect(status().isOk());
    }

    @Test
    void a_major_administrative_decision_is_discussed_after_its_review() {
        long id = steps.start(registration, request(SubjectKind.MAJOR_DECISION), actor("officer1"));
        take(id, "examine", examined(Conclusion.AGREED), "reviewer1");
        assertThat(openSteps.of(id)).extracting(OpenStep::step).containsExactly("record-discussion");
        take(id, "record-discussion", new DiscussedForm(LocalDate.of(2023, 5, 8), "会议纪要第3号"), "officer1");
        assertThat(openSteps.of(id)).isEmpty();
    }

    @Test
    void a_reviewer_who_is_recused_examines_it_no_more_and_the_earlier_round_is_confirmed_before_it_is_agreed() throws Exception {
        long id = steps.start(registration, request(SubjectKind.PERMIT), actor("officer1"));
        take(id, "examine", examined(Conclusion.CORRECT), "reviewer1");
        long whom = actor("reviewer1").personId();
        take(id, "recuse", Recused.asked(whom, LocalDate.of(2023, 5, 8)), "officer1");
        take(id, "decide-recusal", Recused.granted(whom), "head");
        take(id, "revise", new ReviseForm("已修改", null, true), "officer1");
        assertThat(catchThrowable(() -> take(id, "examine", examined(Conclusion.AGREED), "reviewer1")))
                .isInstanceOf(NotAllowed.class);
        Refusing.assertRefused(new Rule("PUN-43", "acts-unsettled"), () -> take(id, "examine", examined(Conclusion.AGREED), "reviewer2"));
        take(id, "settle-acts", Recused.confirmed(jdbc.sql("select entry from case_earlier_act where case_id = ?").param(id)
                .query(Long.class).list()), "head");
        take(id, "examine", examined(Conclusion.AGREED), "reviewer2");
        assertThat(openSteps.of(id)).isEmpty();
        mvc.perform(get("/review/ledger?kind=PERMIT").with(user("head").roles("principal-head")))
                .andExpect(content().string(containsString("回避1人")));
    }

    @Test
    void what_is_not_sent_again_is_withdrawn() {
        long id = steps.start(registration, request(SubjectKind.MEETING_TOPIC), actor("officer1"));
        take(id, "examine", examined(Conclusion.DISAGREED), "reviewer1");
        take(id, "revise", new ReviseForm("不再提交", null, false), "officer1");
        assertThat(openSteps.of(id)).isEmpty();
    }

    private void take(long id, String step, Record form, String account) {
        steps.take(new StepAt(id, step, "", 0), form, actor(account));
    }

    private static ExamineForm examined(Conclusion conclusion) {
        return new ExamineForm(conclusion == Conclusion.AGREED ? null : List.of(new ExamineForm.Flaw("other", "条款不明确")),
                conclusion, "审核意见", null, null, null, null);
    }

    private static RequestForm request(SubjectKind kind) {
        return new RequestForm(kind, "样例合同", "办公室", "内容", null, null, "不涉及", null, "不涉及", null, "不涉及");
    }

    private Actor actor(String account) {
        Person person = people.findByAccount(account).orElseThrow();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }
}
