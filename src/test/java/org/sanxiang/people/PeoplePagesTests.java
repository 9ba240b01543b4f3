package org.sanxiang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Recorded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SanxiangTest
@RecordApplicationEvents
class PeoplePagesTests {

    private static final String PASSWORD = "a-first-password";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private ApplicationEvents events;

    @Test
    void the_register_is_listed_and_searched() throws Exception {
        mvc.perform(get("/people").with(admin())).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("办案员甲"), containsString("执法一中队"))));
        mvc.perform(get("/people").param("name", "审核员").with(admin()))
                .andExpect(content().string(allOf(containsString("审核员乙"), not(containsString("办案员甲")))));
    }

    @Test
    void a_newcomer_is_entered_recorded_and_may_log_in() throws Exception {
        send(entry("/people/new", "newcomer").param("password", PASSWORD)).andExpect(redirectedUrl("/people"));
        assertThat(recorded().action()).isEqualTo("enter-person");
        assertThat(recorded().changes()).containsEntry("account", "newcomer").doesNotContainValue(PASSWORD);
        mvc.perform(formLogin().user("newcomer").password(PASSWORD)).andExpect(authenticated().withRoles("officer"));
    }

    @Test
    void an_account_is_given_once() throws Exception {
        send(entry("/people/new", "officer1").param("password", PASSWORD)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("此账号已经登记")));
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_what_was_typed_stays() throws Exception {
        send(post("/people/new").param("account", "Not An Account").param("name", "王某").param("unit", "XX")
                .param("certificateFrom", "2025-02-01").param("certificateTo", "2025-01-01").param("password", "short"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("账号由小写字母"), containsString("没有这个机构"),
                        containsString("不能早于起始日期"), containsString("请至少选择一个岗位"),
                        containsString("密码至少 12 个字符"), containsString("value=\"王某\""),
                        containsString("value=\"2025-02-01\""), not(containsString("value=\"short\"")))));
    }

    @Test
    void a_date_that_is_none_is_refused_beside_its_field() throws Exception {
        send(entry("/people/new", "undated").param("certificateFrom", "2025-02-30").param("password", PASSWORD))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("王某")));
        assertThat(people.existsByAccount("undated")).isFalse();
    }

    @Test
    void who_has_left_is_logged_out_and_stays_out() throws Exception {
        send(entry("/people/new", "leaver").param("password", PASSWORD));
        long id = people.findByAccount("leaver").orElseThrow().id();
        MockHttpSession session = (MockHttpSession) mvc.perform(formLogin().user("leaver").password(PASSWORD))
                .andReturn().getRequest().getSession();
        send(entry("/people/" + id, "leaver").param("left", "true")).andExpect(redirectedUrl("/people"));
        mvc.perform(get("/people").session(session)).andExpect(redirectedUrl("/"));
        mvc.perform(formLogin().user("leaver").password(PASSWORD)).andExpect(unauthenticated());
    }

    @Test
    void a_change_is_recorded_with_what_was_and_what_is() throws Exception {
        send(entry("/people/new", "changer").param("password", PASSWORD));
        long id = people.findByAccount("changer").orElseThrow().id();
        mvc.perform(get("/people/" + id).with(admin())).andExpect(content().string(containsString("value=\"王某\"")));
        events.clear();
        send(post("/people/" + id).param("account", "changer").param("name", "王某某").param("unit", "ZD1")
                .param("roles", "OFFICER"));
        assertThat(recorded().changes()).containsEntry("name", "王某 → 王某某").doesNotContainKey("unit");
    }

    @Test
    void the_last_administrator_stays() throws Exception {
        long id = people.findByAccount("admin").orElseThrow().id();
        send(entry("/people/" + id, "admin")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("唯一的系统管理员")));
    }

    @Test
    void annual_reviews_are_entered_by_year_and_kept() throws Exception {
        MockHttpServletRequestBuilder reviewed = entry("/people/new", "reviewed").param("password", PASSWORD);
        send(reviews(reviewed, "", "PASSED")).andExpect(redirectedUrl("/people"));
        Person person = people.findByAccount("reviewed").orElseThrow();
        assertThat(person.annualReviews()).containsExactly(new AnnualReview(2022, AnnualResult.PASSED));
        assertThat(recorded().changes()).containsEntry("annualReviews[0].reviewYear", "2022").doesNotContainValue("2023");
        send(reviews(entry("/people/" + person.id(), "reviewed"), "FAILED", "PASSED")).andExpect(redirectedUrl("/people"));
        assertThat(people.findByAccount("reviewed").orElseThrow().annualReviews()).hasSize(2);
        send(reviews(entry("/people/" + person.id(), "reviewed"), "FAILED", "").param("certificateFrom", "x"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"FAILED\" selected=\"selected\"")));
    }

    @Test
    void a_certificate_is_entered_for_one_account_only() throws Exception {
        send(entry("/people/new", "double").param("password", PASSWORD).param("certificate", " 川E0500101 "))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("已登记在另一账号下")));
    }

    private static MockHttpServletRequestBuilder reviews(MockHttpServletRequestBuilder entry, String of2023, String of2022) {
        return entry.param("annualReviews[0].reviewYear", "2023").param("annualReviews[0].result", of2023)
                .param("annualReviews[1].reviewYear", "2022").param("annualReviews[1].result", of2022);
    }

    private Recorded recorded() {
        return events.stream(Recorded.class).findFirst().orElseThrow();
    }

    private static MockHttpServletRequestBuilder entry(String path, String account) {
        return post(path).param("account", account).param("name", "王某").param("unit", "ZD1").param("roles", "OFFICER");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(admin()).with(csrf()));
    }

    private static RequestPostProcessor admin() {
        return user("admin").roles("administrator");
    }
}
