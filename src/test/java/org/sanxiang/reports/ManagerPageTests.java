package org.sanxiang.reports;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The manager's page over cases that were really walked. */
@SanxiangTest
class ManagerPageTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;

    @Test
    void the_page_shows_what_is_open_and_what_has_ended() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atVerification();
        assertThat(page()).contains("/cases?step=verify&amp;dated=REGISTERED", "核查线索", "/cases?stage=ARCHIVED")
                .doesNotContain("??");
    }

    @Test
    void the_count_of_all_leads_to_the_open_cases_and_to_no_others() throws Exception {
        long archived = walks.archived(new BigDecimal("30000"));
        long open = walks.atVerification();
        assertThat(page()).contains("/cases?open=true");
        String list = mvc.perform(get("/cases?open=true").with(user("manager").roles("manager")))
                .andReturn().getResponse().getContentAsString();
        assertThat(list).contains("/cases/" + open + "\"").doesNotContain("/cases/" + archived + "\"");
    }

    @Test
    void the_page_needs_few_statements_whatever_the_number_of_cases() throws Exception {
        walks.atVerification();
        page();
        assertThat(StatementCount.during(this::page)).isLessThanOrEqualTo(6);
    }

    private String page() throws Exception {
        return mvc.perform(get("/reports").with(user("manager").roles("manager"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }
}
