package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The managers' reports over cases that were really walked: as pages, as files, and for machines. */
@SanxiangTest
class ReportPagesTests {

    private static final String YEAR = "?from=2023-01-01&to=2023-12-31";
    private static final Pattern LISTED = Pattern.compile("共 ([0-9,]+) 条");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_number_of_the_dashboard_leads_to_a_list_of_as_many() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atReview(new BigDecimal("30000"));
        Document page = page("/manager" + YEAR);
        assertThat(page.text()).contains("法制审核率", "按办案机构").doesNotContain("??");
        List<Element> links = page.select("a[href^=/reports/list]").stream()
                .filter(link -> link.text().matches("[0-9,]+") && !link.attr("href").matches(".*=(FINES|CONFISCATED|DEMOL\\w+|OPINIONS)&.*"))
                .toList();
        assertThat(links).hasSizeGreaterThan(40);
        for (Element link : links) {
            assertThat(rows(link.attr("href"))).as(link.attr("href")).isEqualTo(link.text());
        }
    }

    @Test
    void of_a_source_that_is_chosen_every_number_leads_to_as_many_cases_of_that_source() throws Exception {
        walks.archived(new BigDecimal("30000"));
        walks.atReview(new BigDecimal("30000"));
        String all = "#headlines tbody tr:first-child td:nth-child(2)";
        List<String> sources = page("/manager" + YEAR).select("#source option").eachAttr("value").stream().skip(1).toList();
        assertThat(sources).contains("Source.PATROL", "Source.OTHER");
        int filed = 0;
        for (String source : sources) {
            Document page = page("/manager" + YEAR + "&source=" + source);
            assertThat(page.select("#source option[selected]").eachAttr("value")).containsExactly(source);
            for (Element link : page.select("#headlines a[href^=/reports/list]").stream()
                    .filter(one -> one.text().matches("[0-9]+") && one.attr("href").matches(".*=(FILED|DECIDED|CLOSED|OPEN)&.*")).toList()) {
                assertThat(link.attr("href")).contains("source=" + source);
                assertThat(rows(link.attr("href"))).as(link.attr("href")).isEqualTo(link.text());
            }
            filed += Integer.parseInt(page.select(all).text());
        }
        assertThat(filed).isPositive().isEqualTo(Integer.parseInt(page("/manager" + YEAR).select(all).text()));
    }

    @Test
    void so_does_every_count_of_the_throughput() throws Exception {
        walks.archived(new BigDecimal("30000"));
        Document page = page("/reports/throughput" + YEAR);
        assertThat(page.text()).contains("最近序位", "时间用在哪里", "明显偏慢的案件").doesNotContain("??");
        assertThat(page.select("svg.bpmn .amount-text")).hasSizeGreaterThan(20);
        for (String table : List.of("lost", "steps", "heat-of-times", "heat-of-counts", "funnel", "trend", "officers", "reviewers")) {
            for (Element link : page.select("#" + table + " td.text-end:not(:has(.gauge)) a").stream()
                    .filter(one -> one.text().matches("[0-9,]+")).limit(12).toList()) {
                assertThat(rows(link.attr("href"))).as(link.attr("href")).isNotEmpty();
            }
        }
        for (Element row : page.select("#steps tbody tr")) {
            Element times = row.select("td:nth-child(2) a").first();
            assertThat(rows(times.attr("href"))).isEqualTo(times.text());
        }
    }

    @Test
    void a_table_is_ordered_by_the_head_that_was_chosen() throws Exception {
        walks.archived(new BigDecimal("30000"));
        List<String> rising = page("/manager" + YEAR + "&order=by-matter.filed").select("#by-matter tbody tr td:nth-child(2)").eachText();
        List<String> falling = page("/manager" + YEAR + "&order=by-matter.-filed").select("#by-matter tbody tr td:nth-child(2)").eachText();
        assertThat(rising).isSortedAccordingTo((one, other) -> Integer.parseInt(one) - Integer.parseInt(other));
        assertThat(falling).isSortedAccordingTo((one, other) -> Integer.parseInt(other) - Integer.parseInt(one));
    }

    @Test
    void the_dashboard_needs_as_many_statements_whatever_the_number_of_cases() throws Exception {
        walks.atVerification();
        page("/manager" + YEAR);
        long before = StatementCount.during(() -> page("/manager" + YEAR));
        walks.archived(new BigDecimal("30000"));
        page("/manager" + YEAR);
        assertThat(StatementCount.during(() -> page("/manager" + YEAR))).isEqualTo(before).isLessThanOrEqualTo(35);
    }

    @Test
    void a_workbook_says_what_the_page_says_and_holds_no_formula() throws Exception {
        walks.archived(new BigDecimal("30000"));
        byte[] file = get200("/reports/files/dashboard/xlsx" + YEAR).getContentAsByteArray();
        String filed = page("/manager" + YEAR).select("#headlines tbody tr:first-child td:nth-child(2)").text();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getFirstSheet();
            assertThat(sheet.read().get(4).getCellText(0)).isEqualTo("立案");
            assertThat(sheet.read().get(4).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(filed);
            assertThat(book.getSheets().toList()).hasSize(6);
        }
    }

    @Test
    void the_print_has_the_figures_with_their_rules() throws Exception {
        walks.archived(new BigDecimal("30000"));
        try (PDDocument document = Loader.loadPDF(get200("/reports/files/throughput/pdf" + YEAR).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("办案效率", "从线索到流程结束的用时", "2023-01-01 至 2023-12-31");
        }
    }

    @Test
    void the_print_has_the_pictures_of_the_page_and_under_each_a_table() throws Exception {
        walks.archived(new BigDecimal("30000"));
        try (PDDocument document = Loader.loadPDF(get200("/reports/files/throughput/pdf" + YEAR).getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document);
            for (String heat : List.of("净历时中位数", "办理次数")) {
                assertThat(text).containsSubsequence("流程图：各环节" + heat, "行政处罚普通程序　1／6", "行政处罚普通程序　6／6",
                        "重大执法决定法制审核　1／1", heat + " 深浅级别");
            }
        }
        for (String part : List.of("heat-of-times", "heat-of-counts", "trend")) {
            assertThat(page("/reports/throughput" + YEAR).select("#" + part + ":has(svg) tbody tr")).as(part).isNotEmpty();
        }
    }

    @Test
    void machines_get_the_same_numbers_and_are_told_what_to_ask() throws Exception {
        walks.archived(new BigDecimal("30000"));
        JsonNode report = new ObjectMapper().readTree(get200("/api/reports/throughput" + YEAR).getContentAsByteArray());
        String completed = page("/reports/throughput" + YEAR).select("#total tbody tr:first-child td:nth-child(2)").text();
        assertThat(report.at("/total/rows/0/count").asText()).isEqualTo(completed);
        JsonNode described = new ObjectMapper().readTree(get200("/api/docs").getContentAsByteArray());
        assertThat(described.path("paths").fieldNames()).toIterable()
                .contains("/api/reports/throughput", "/api/reports/dashboard").allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void a_report_that_is_none_and_days_that_are_none_are_answered_and_not_failed() throws Exception {
        assertThat(mvc.perform(get("/reports/files/nothing/pdf").with(user("manager").roles("manager"))).andReturn()
                .getResponse().getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/api/reports/throughput?from=tomorrow").with(user("manager").roles("manager"))).andReturn()
                .getResponse().getStatus()).isEqualTo(400);
        get200("/manager?from=tomorrow&span=NEVER&officer=x");
    }

    @Test
    void whoever_is_recused_from_a_case_sees_that_it_was_counted_and_not_whom_it_concerns() throws Exception {
        long id = walks.archived(new BigDecimal("30000"));
        String list = "/reports/list?figure=ARCHIVED&from=2023-01-01&to=2023-12-31";
        String before = rows(list);
        jdbc.sql("""
                insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on, outcome)
                select ?, 9, id, name, 'SELF', 'x', 'KIN', 'x', '2023-03-01', 'GRANTED' from person where account = 'head'""")
                .param(id).update();
        Document seen = Jsoup.parse(mvc.perform(get(URI.create(list)).with(user("head").roles("principal-head"))).andReturn()
                .getResponse().getContentAsString());
        assertThat(seen.text()).contains("（本人已回避）", "共 " + before + " 条");
        assertThat(seen.select("a[href=/cases/" + id + "]")).isEmpty();
        assertThat(page(list).select("a[href=/cases/" + id + "]")).hasSize(1);
    }

    private String rows(String address) throws Exception {
        var found = LISTED.matcher(page(address).text());
        return found.find() ? found.group(1) : "";
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(get200(address).getContentAsString());
    }

    private MockHttpServletResponse get200(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address)).with(user("manager").roles("manager")))
                .andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }
}
