package org.sanxiang.reports;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.kernel.Progress;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    @Autowired
    private Bookkeeping books;
    @Autowired
    private FactCheck check;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_page_shows_what_is_open_and_what_has_ended() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atVerification();
        assertThat(page()).contains("/cases?counted=true&amp;step=verify&amp;dated=REGISTERED", "核查线索", "/cases?counted=true&amp;stage=ARCHIVED")
                .doesNotContain("??");
    }

    @Test
    void the_count_of_all_leads_to_the_open_cases_and_to_no_others() throws Exception {
        long archived = walks.archived(new BigDecimal("30000"));
        long open = walks.atVerification();
        assertThat(page()).contains("/cases?counted=true&amp;open=true");
        String list = mvc.perform(get("/cases?open=true").with(user("manager").roles("manager")))
                .andReturn().getResponse().getContentAsString();
        assertThat(list).contains("/cases/" + open + "\"").doesNotContain("/cases/" + archived + "\"");
    }

    @Test
    void the_page_tells_whether_its_figures_are_those_of_the_cases() throws Exception {
        long id = walks.archived(new BigDecimal("30000"));
        check.check(Progress.UNSEEN);
        assertThat(page()).contains("逐条核对一致").doesNotContain("/cases/" + id + "\"");
        jdbc.sql("delete from fact where case_id = ? and kind = 'FILED'").param(id).update();
        check.check(Progress.UNSEEN);
        assertThat(page()).contains("与统计不一致", "/cases/" + id + "\"");
        books.rebuild(Progress.UNSEEN);
        check.check(Progress.UNSEEN);
    }

    @Test
    void the_page_needs_few_statements_whatever_the_number_of_cases() throws Exception {
        walks.atVerification();
        page();
        assertThat(StatementCount.during(this::page)).isLessThanOrEqualTo(8);
    }

    private String page() throws Exception {
        return mvc.perform(get("/reports").with(user("manager").roles("manager"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }
}
