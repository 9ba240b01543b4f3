package org.sanxiang.reports;

import java.math.BigDecimal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
    void whoever_is_recused_from_a_case_that_is_late_sees_that_it_is_and_not_whom_it_concerns() throws Exception {
        long id = walks.atVerification();
        jdbc.sql("update open_step set due = '2000-01-01' where case_id = ?").param(id).update();
        assertThat(late(id, "head", "principal-head").select("a[href=/cases/" + id + "]")).isNotEmpty();
        jdbc.sql("""
                insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on, outcome)
                select ?, 9, id, name, 'SELF', 'x', 'KIN', 'x', '2023-03-01', 'GRANTED' from person where account = 'head'""")
                .param(id).update();
        Element late = late(id, "head", "principal-head");
        assertThat(late.select("a")).isEmpty();
        assertThat(late.text()).contains("（本人已回避）", "2000-01-01");
        assertThat(late(id, "auditor", "auditor").select("a[href=/cases/" + id + "]")).isNotEmpty();
        jdbc.sql("update open_step set due = '2023-12-31' where case_id = ?").param(id).update();
    }

    /** The row of a case that is late; it has no number yet. */
    private Element late(long id, String account, String role) throws Exception {
        return Jsoup.parse(mvc.perform(get("/reports").with(user(account).roles(role))).andReturn().getResponse().getContentAsString())
                .select("tr:contains(案件 " + id + "（未编号）)").first();
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
