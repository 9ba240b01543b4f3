package org.sanxiang.people;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SanxiangTest
@Transactional
@RecordApplicationEvents
class DelegationPagesTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    People people;
    @Autowired
    DelegationRegister register;
    @Autowired
    WalkingCases walks;
    @Autowired
    TestClock clock;
    @Autowired
    ApplicationEvents events;

    @Test
    void a_unit_head_names_a_substitute_and_a_head_approves() throws Exception {
        send(entry("officer4"), "unithead", "unit-head").andExpect(redirectedUrl("/people/delegations"));
        mvc.perform(get("/people/delegations").with(user("unithead").roles("unit-head")))
                .andExpect(content().string(allOf(containsString("办案员丁"), containsString("待批准"))));
        mvc.perform(get("/people/delegations").with(user("officer1").roles("officer")))
                .andExpect(content().string(not(containsString("<td data-label=\"委托人\""))));
        send(post(newest() + "/approve"), "head", "principal-head").andExpect(redirectedUrl("/people/delegations"));
        mvc.perform(get("/people/delegations").with(user("officer4").roles("officer")))
                .andExpect(content().string(containsString("生效中")));
    }

    @Test
    void the_substitute_acts_for_the_unit_of_the_other_on_those_days_and_the_trail_says_so() throws Exception {
        long caseId = walks.atInvestigation();
        String page = "/cases/" + caseId;
        mvc.perform(get(page).with(user("officer4").roles("officer"))).andExpect(status().isForbidden());
        send(entry("officer4"), "unithead", "unit-head");
        send(post(newest() + "/approve"), "head", "principal-head");
        mvc.perform(get(page).with(user("officer4").roles("officer"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("变更承办人")));
        send(post(page + "/steps/change-handlers").param("handlers", id("officer1"), id("officer3"))
                .param("because", "工作调动"), "officer4", "officer").andExpect(redirectedUrl(page));
        // the entry is written when the transaction ends, which that of a test does not
        assertThat(events.stream(Recorded.class).filter(done -> done.action().equals("change-handlers"))).singleElement()
                .satisfies(done -> assertThat(done.changes().get("inPlaceOf")).contains("中队长甲"));
        clock.set(LocalDate.now(clock).plusDays(6));
        mvc.perform(get(page).with(user("officer4").roles("officer"))).andExpect(status().isForbidden());
    }

    @Test
    void an_address_of_the_role_opens_to_the_substitute_only() throws Exception {
        long caseId = walks.atInvestigation();
        MockHttpServletRequestBuilder assign = post("/cases/" + caseId + "/steps/investigate/assign")
                .param("receiver", id("officer2"));
        send(assign, "officer4", "officer").andExpect(status().isForbidden());
        send(entry("officer4"), "unithead", "unit-head");
        send(post(newest() + "/approve"), "head", "principal-head");
        send(assign, "officer4", "officer").andExpect(redirectedUrl("/cases/" + caseId));
    }

    @Test
    void what_a_rule_refuses_is_shown_above_the_form_and_what_is_missing_beside_its_field() throws Exception {
        send(entry("reviewer1"), "unithead", "unit-head").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("不能受托代行这个岗位"), containsString("离岗委托规定"),
                        containsString("外出学习"))));
        send(post("/people/delegations"), "unithead", "unit-head").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写此项")));
        send(post("/people/delegations/99999/end"), "head", "principal-head").andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder entry(String substitute) {
        LocalDate today = LocalDate.now(clock);
        return post("/people/delegations").param("role", "UNIT_HEAD").param("substitute", id(substitute))
                .param("fromDay", today.toString()).param("toDay", today.plusDays(5).toString()).param("reason", "外出学习");
    }

    private String newest() {
        return "/people/delegations/" + register.all().get(0).id();
    }

    private String id(String account) {
        return Long.toString(people.findByAccount(account).orElseThrow().id());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String account, String role) throws Exception {
        return mvc.perform(request.with(user(account).roles(role)).with(csrf()));
    }
}
