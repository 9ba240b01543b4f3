package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.audit.RefusingTrail;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An act whose entry cannot be written does not happen: tried with every act of many walks, of whatever kind. */
@SanxiangTest
class NothingWithoutItsEntryTests {

    private static final long SEED = 19613250877604L;

    @Autowired
    private Agency agency;
    @Autowired
    private WalkingCases cases;
    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        RefusingTrail.in(agency.jdbc());
    }

    @AfterEach
    void leave() {
        RefusingTrail.refuse(false);
        agency.clock().set(LocalDate.of(2023, 3, 1));
    }

    @Test
    void no_act_of_any_case_is_done_when_its_entry_cannot_be_written() {
        FailingFirst tally = new FailingFirst(agency.jdbc());
        new Walks(agency, SEED, tally).walk(Integer.getInteger("walks", 25));
        assertThat(tally.undone()).as("kinds of acts that were done without having failed first").isEmpty();
        assertThat(tally.failed()).as("kinds of acts").hasSizeGreaterThan(35);
    }

    /** What is not done in a step: each is sent while no entry can be written, and where it does no harm, afterwards. */
    @Test
    void nothing_is_done_at_any_other_page_either() throws Exception {
        FailingFirst tally = new FailingFirst(agency.jdbc());
        long caseId = cases.atInvestigation();
        String step = "/cases/" + caseId + "/steps/investigate/";
        String today = LocalDate.now(agency.clock()).toString();
        send(tally, post(step + "give-back"), "officer1", "officer");
        send(tally, post(step + "claim"), "officer1", "officer");
        send(tally, post(step + "assign").param("receiver", id("officer2")), "unithead", "unit-head");
        send(tally, post(step + "pass-on").param("receiver", id("officer1")), "officer2", "officer");
        send(tally, post("/people/new").param("account", "trail-newcomer").param("name", "王某").param("unit", "ZD1")
                .param("roles", "OFFICER").param("password", "a-long-password-1"), "admin", "administrator");
        send(tally, post("/people/" + id("trail-newcomer")).param("account", "trail-newcomer").param("name", "王某某")
                .param("unit", "ZD1").param("roles", "OFFICER"), "admin", "administrator");
        send(tally, post("/people/delegations").param("role", "UNIT_HEAD").param("substitute", id("officer1"))
                .param("fromDay", today).param("toDay", today).param("reason", "外出学习"), "unithead", "unit-head");
        String delegation = "/people/delegations/" + agency.jdbc().sql("select max(id) from standing_delegation")
                .query(Long.class).single();
        send(tally, post(delegation + "/approve"), "head", "principal-head");
        send(tally, post(delegation + "/end"), "head", "principal-head");
        assertThat(tally.undone()).isEmpty();
        assertThat(tally.failed()).hasSize(9);
        forget();
    }

    /** The other tests of this context count delegations and people. */
    private void forget() {
        agency.jdbc().sql("delete from standing_delegation where delegator_id = ?").param(Long.valueOf(id("unithead"))).update();
        agency.jdbc().sql("delete from person where account = 'trail-newcomer'").update();
    }

    private void send(FailingFirst tally, MockHttpServletRequestBuilder request, String account, String role) {
        request.with(user(account).roles(role)).with(csrf());
        tally.last = request.buildRequest(new MockServletContext()).getRequestURI();
        assertThat(tally.attempt(tally.last, () -> answered(request))).as(tally.last).isTrue();
    }

    private void answered(MockHttpServletRequestBuilder request) {
        try {
            int status = mvc.perform(request).andReturn().getResponse().getStatus();
            if (status != MockHttpServletResponse.SC_FOUND) {
                throw new IllegalStateException("answered with " + status);
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String id(String account) {
        return Long.toString(agency.people().findByAccount(account).orElseThrow().id());
    }
}
