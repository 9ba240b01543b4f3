package org.sanxiang.desk;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a page costs in SQL statements, whatever the number of rows. */
@SanxiangTest
class PageCostTests {

    @Autowired
    MockMvc mvc;
    @Autowired
    ResourceUrlProvider files;
    @Autowired
    WalkingCases walks;

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases?party=样例&step=verify", "/cases?handler=办案员甲"})
    void a_list_needs_at_most_six_statements(String address) throws Exception {
        walks.atVerification();
        walks.atInvestigation();
        assertThat(cost(address)).isLessThanOrEqualTo(6);
    }

    @Test
    void the_inbox_needs_at_most_two_for_each_of_its_four_lists() throws Exception {
        walks.atVerification();
        walks.atInvestigation();
        assertThat(cost("/")).isLessThanOrEqualTo(8);
    }

    @Test
    void the_case_page_needs_at_most_fifteen_statements_and_each_section_too() throws Exception {
        String page = "/cases/" + walks.archived(new BigDecimal("30000"));
        assertThat(cost(page)).isLessThanOrEqualTo(15);
        for (String section : new String[] {"clue", "deadlines", "inquiry", "evidence", "review", "decision", "disclosure"}) {
            assertThat(cost(page + "/sections/" + section)).as(section).isLessThanOrEqualTo(15);
        }
        assertThat(cost(page + "/timeline")).isLessThanOrEqualTo(6);
        cost(page + "/picture"); // the engine reads each model once
        assertThat(cost(page + "/picture")).isLessThanOrEqualTo(6);
    }

    @Test
    void the_links_of_a_page_are_not_looked_for_among_the_files() {
        assertThat(files.getForLookupPath("/css/sanxiang.css")).isEqualTo("/css/sanxiang.css");
        assertThat(files.getHandlerMap().keySet()).allMatch(pattern -> !pattern.startsWith("/*"));
    }

    private long cost(String address) throws Exception {
        return StatementCount.during(() -> mvc.perform(get(address).with(user("head").roles("principal-head", "officer")))
                .andExpect(status().isOk()));
    }
}
