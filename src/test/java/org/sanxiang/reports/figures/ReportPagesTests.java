package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The managers' reports over cases that were really walked, as pages. */
@SanxiangTest
class ReportPagesTests {

    private static final String YEAR = "?from=2023-01-01&to=2023-12-31";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private JdbcClient jdbc;

    private AskedReports reports;

    @BeforeEach
    void asked() {
        reports = new AskedReports(mvc);
    }

    @Test
    void every_number_of_the_dashboard_leads_to_a_list_of_as_many() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atReview(new BigDecimal("30000"));
        Document page = reports.page("/manager" + YEAR);
        assertThat(page.text()).contains("法制审核率", "按办案机构").doesNotContain("??");
        List<Element> links = page.select("a[href^=/reports/list]").stream()
                .filter(link -> link.text().matches("[0-9,]+") && !link.attr("href").matches(".*=(FINES|CONFISCATED|DEMOL\\w+|OPINIONS)&.*"))
                .toList();
        assertThat(links).hasSizeGreaterThan(40);
        for (Element link : links) {
            assertThat(reports.rows(link.attr("href"))).as(link.attr("href")).isEqualTo(link.text());
        }
    }

    @Test
    void of_a_source_that_is_chosen_every_number_leads_to_as_many_cases_of_that_source() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atReview(new BigDecimal("30000"));
        String all = "#headlines tbody tr:first-child td:nth-child(2)";
        List<String> sources = reports.page("/manager" + YEAR).select("#source option").eachAttr("value").stream().skip(1).toList();
        assertThat(sources).contains("Source.PATROL", "Source.OTHER");
        int filed = 0;
        for (String source : sources) {
            Document page = reports.page("/manager" + YEAR + "&source=" + source);
            assertThat(page.select("#source option[selected]").eachAttr("value")).containsExactly(source);
            for (Element link : page.select("#headlines a[href^=/reports/list]").stream()
                    .filter(one -> one.text().matches("[0-9]+") && one.attr("href").matches(".*=(FILED|DECIDED|CLOSED|OPEN)&.*")).toList()) {
                assertThat(link.attr("href")).contains("source=" + source);
                assertThat(reports.rows(link.attr("href"))).as(link.attr("href")).isEqualTo(link.text());
            }
            filed += Integer.parseInt(page.select(all).text());
        }
        assertThat(filed).isPositive().isEqualTo(Integer.parseInt(reports.page("/manager" + YEAR).select(all).text()));
    }

    @Test
    void so_does_every_count_of_the_throughput() throws Exception {
        walks.archived(new BigDecimal("30000"));
        Document page = reports.page("/reports/throughput" + YEAR);
        assertThat(page.text()).contains("最近序位", "时间用在哪里", "明显偏慢的案件").doesNotContain("??");
        assertThat(page.select("svg.bpmn .amount-text")).hasSizeGreaterThan(20);
        for (String table : List.of("lost", "steps", "heat-of-times", "heat-of-counts", "funnel", "trend", "officers", "reviewers")) {
            for (Element link : page.select("#" + table + " td.text-end:not(:has(.gauge)) a").stream()
                    .filter(one -> one.text().matches("[0-9,]+")).limit(12).toList()) {
                assertThat(reports.rows(link.attr("href"))).as(link.attr("href")).isNotEmpty();
            }
        }
        for (Element row : page.select("#steps tbody tr")) {
            Element times = row.select("td:nth-child(2) a").first();
            assertThat(reports.rows(times.attr("href"))).isEqualTo(times.text());
        }
    }

    @Test
    void a_table_is_ordered_by_the_head_that_was_chosen() throws Exception {
        walks.archived(new BigDecimal("30000"));
        List<String> rising = reports.page("/manager" + YEAR + "&order=by-matter.filed").select("#by-matter tbody tr td:nth-child(2)").eachText();
        List<String> falling = reports.page("/manager" + YEAR + "&order=by-matter.-filed").select("#by-matter tbody tr td:nth-child(2)").eachText();
        assertThat(rising).isSortedAccordingTo((one, other) -> Integer.parseInt(one) - Integer.parseInt(other));
        assertThat(falling).isSortedAccordingTo((one, other) -> Integer.parseInt(other) - Integer.parseInt(one));
    }

    @Test
    @Transactional
    void of_a_long_table_all_is_shown_to_whoever_asks_for_it() throws Exception {
        long id = walks.archived(new BigDecimal("30000"));
        reports.page("/manager" + YEAR);
        jdbc.sql("""
                insert into fact (case_id, kind, place, happened_on, outcome, amount_fen, confiscation_fen, area_m2, tally, major, reviewed,
                  penalty_kinds, procedure_key, unit, matter, source, party_kind, ended_on, body)
                select case_id, kind, x, happened_on, outcome, 0, 0, 0, 0, false, false, '', procedure_key, unit, concat('M-', x), source,
                  party_kind, ended_on, body from fact, system_range(1, 60) where case_id = ? and kind = 'FILED'""").param(id).update();
        Document page = reports.page("/manager" + YEAR + "&order=by-matter.filed");
        assertThat(page.select("#by-matter tbody tr")).hasSize(50);
        Element more = page.select("#by-matter a[href*=whole]").first();
        int all = reports.page(more.attr("href").replace("#by-matter", "")).select("#by-matter tbody tr").size();
        assertThat(all).isGreaterThan(60);
        assertThat(more.text()).isEqualTo("显示全部 " + all + " 行");
        assertThat(page.select("#by-unit a[href*=whole]")).isEmpty();
    }

    @Test
    void the_dashboard_needs_as_many_statements_whatever_the_number_of_cases() throws Exception {
        walks.atVerification();
        reports.page("/manager" + YEAR);
        long before = StatementCount.during(() -> reports.page("/manager" + YEAR));
        walks.archived(new BigDecimal("30000"));
        reports.page("/manager" + YEAR);
        assertThat(StatementCount.during(() -> reports.page("/manager" + YEAR))).isEqualTo(before).isLessThanOrEqualTo(35);
    }

    @Test
    void a_report_that_is_none_and_days_that_are_none_are_answered_and_not_failed() throws Exception {
        assertThat(mvc.perform(get("/reports/files/nothing/pdf").with(user("manager").roles("manager"))).andReturn()
                .getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/api/reports/throughput?from=tomorrow").with(user("manager").roles("manager"))).andReturn()
                .getResponse().getStatus()).isEqualTo(400);
        reports.get("/manager?from=tomorrow&span=NEVER&officer=x");
    }

    @Test
    void whoever_is_recused_from_a_case_sees_that_it_was_counted_and_not_whom_it_concerns() throws Exception {
        long id = walks.archived(new BigDecimal("30000"));
        String list = "/reports/list?figure=ARCHIVED&from=2023-01-01&to=2023-12-31";
        String before = reports.rows(list);
        jdbc.sql("""
                insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on, outcome)
                select ?, 9, id, name, 'SELF', 'x', 'KIN', 'x', '2023-03-01', 'GRANTED' from person where account = 'head'""")
                .param(id).update();
        Document seen = Jsoup.parse(mvc.perform(get(URI.create(list)).with(user("head").roles("principal-head"))).andReturn()
                .getResponse().getContentAsString());
        assertThat(seen.text()).contains("（本人已回避）", "共 " + before + " 条");
        assertThat(seen.select("a[href=/cases/" + id + "]")).isEmpty();
        assertThat(reports.page(list).select("a[href=/cases/" + id + "]")).hasSize(1);
    }
}
