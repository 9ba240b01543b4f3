package org.sanxiang.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.cases.StepAt;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Role;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is being written is there again when its writer comes back, for the writer alone, and it is only what was typed. */
@SanxiangTest
class DraftsTests {

    private static final String SECRET = "510521198608140067";

    @Autowired
    MockMvc mvc;
    @Autowired
    WalkingCases walks;
    @Autowired
    Drafts drafts;
    @Autowired
    TestClock clock;
    @Autowired
    JdbcClient jdbc;
    private long id;
    private String form;
    private String draft;

    @BeforeEach
    void open() {
        id = walks.atInvestigation();
        form = "/cases/" + id + "/steps/investigate/interview";
        draft = "/cases/" + id + "/drafts/investigate/interview";
    }

    @AfterEach
    void turn_back_the_clock() {
        clock.set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void what_was_typed_is_shown_again_wherever_the_writer_comes_back() throws Exception {
        assertThat(send(written(draft).param("quiet", "yes"), "officer1").getContentAsString()).startsWith("草稿已保存（");
        assertThat(page("officer1")).contains("已恢复 2023-03-01", "没写完的话", "value=\"张三\"", SECRET);
        send(post(draft).param("interviewee", "李四"), "officer1");
        assertThat(page("officer1")).contains("value=\"李四\"").doesNotContain("没写完的话", "张三", SECRET);
    }

    @Test
    void nobody_else_sees_it() throws Exception {
        send(written(draft), "officer1");
        assertThat(page("officer2")).doesNotContain("没写完的话", "张三", SECRET, "已恢复");
        assertThat(send(written(draft), "officer4").getStatus()).isEqualTo(403);
        assertThat(send(get("/cases/" + id + "/timeline"), "auditor").getContentAsString()).doesNotContain("没写完的话");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void each_form_has_its_own() throws Exception {
        send(written(draft), "officer1");
        assertThat(send(get("/cases/" + id + "/steps/investigate/site-record"), "officer1").getContentAsString())
                .doesNotContain("没写完的话");
        assertThat(send(post("/cases/" + id + "/drafts/no-such-step").param("content", "话"), "officer1").getStatus())
                .isEqualTo(404);
    }

    @Test
    void rows_and_choices_come_back_as_they_were() throws Exception {
        String things = "/cases/" + id + "/drafts/investigate/preservation";
        send(post(things).param("things[0].name", "挖掘机").param("things[3].name", "砂石").param("seen", "7"), "officer1");
        String page = send(get("/cases/" + id + "/steps/investigate/preservation"), "officer1").getContentAsString();
        assertThat(page).contains("name=\"things[0].name\" value=\"挖掘机\"", "name=\"things[1].name\" value=\"砂石\"")
                .doesNotContain("name=\"things[2].name\"");
        assertThat(jdbc.sql("select typed from form_draft where case_id = ?").param(id).query(String.class).single()).doesNotContain("seen");
    }

    @Test
    void it_goes_when_the_writer_throws_it_away() throws Exception {
        send(written(draft), "officer1");
        assertThat(send(post(draft).param("discard", "yes"), "officer1").getRedirectedUrl()).isEqualTo(form);
        assertThat(count()).isZero();
        assertThat(page("officer1")).doesNotContain("已恢复");
    }

    @Test
    void it_goes_when_the_form_is_taken_and_stays_when_it_is_not() throws Exception {
        String order = "/cases/" + id + "/drafts/investigate/order-to-correct";
        send(post(order).param("content", "限期拆除"), "officer1");
        String step = order.replace("drafts", "steps");
        assertThat(send(post(step).param("content", "限期拆除"), "officer1").getStatus()).isEqualTo(422);
        assertThat(count()).isEqualTo(1);
        assertThat(send(post(step).param("content", "限期拆除").param("basis", "法律").param("deadline", "2023-03-20")
                .param("servedOn", "2023-03-01").param("servedBy", "DIRECT").param("receivedBy", "某某"), "officer1").getStatus())
                .isEqualTo(302);
        assertThat(count()).isZero();
    }

    @Test
    void it_is_limited_in_size() throws Exception {
        assertThat(send(post(draft).param("content", "长".repeat(200_001)), "officer1").getStatus()).isEqualTo(422);
        Actor writer = new Actor(1, "yi", "办案员乙", Set.of(Role.OFFICER), "ZD1", "test");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> drafts.save(new StepAt(id, "investigate", "interview", 0),
                writer, Map.of("content", List.of("长".repeat(200_001)))))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(Drafts.TOO_LONG));
        assertThat(count()).isZero();
        send(post(draft).param("content", "长".repeat(199_000)), "officer1");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void it_is_swept_when_its_days_are_over() throws Exception {
        send(written(draft), "officer1");
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        drafts.sweep();
        assertThat(count()).isEqualTo(1);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(page("officer1")).doesNotContain("已恢复");
        drafts.sweep();
        assertThat(count()).isZero();
    }

    @Test
    void it_is_no_part_of_the_record() throws Exception {
        long before = entries();
        send(written(draft), "officer1");
        assertThat(entries()).isEqualTo(before);
    }

    private static MockHttpServletRequestBuilder written(String draft) {
        return post(draft).param("interviewee", "张三").param("identity", SECRET).param("content", "没写完的话");
    }

    private String page(String account) throws Exception {
        return send(get(form), account).getContentAsString();
    }

    private long count() {
        return jdbc.sql("select count(*) from form_draft where case_id = ?").param(id).query(Long.class).single();
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry where case_id = ?").param(id).query(Long.class).single();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String account) throws Exception {
        return mvc.perform(request.with(user(account).roles(account.equals("auditor") ? "auditor" : "officer")).with(csrf()))
                .andReturn().getResponse();
    }
}
