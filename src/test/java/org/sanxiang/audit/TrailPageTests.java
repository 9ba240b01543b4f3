package org.sanxiang.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.SanxiangTest;
import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The auditor's page over the trail of a case that was really walked. */
@SanxiangTest
class TrailPageTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private TrailWords words;
    @TempDir
    private Path folder;

    @Test
    void the_auditor_reads_in_words_who_did_what_in_which_case() throws Exception {
        String page = page("?file=" + walks.atInvestigation());
        assertThat(page).contains("办案员甲", "呈请立案", "承办人", "操作").doesNotContain("PartyKind.", "??");
    }

    @Test
    void a_number_that_was_chosen_is_told_with_its_name() throws Exception {
        assertThat(page("?action=file&file=" + walks.atInvestigation())).containsPattern("承办人1：</span><span>\\d+ 办案员");
    }

    @Test
    void a_refusal_is_shown_with_the_sentence_that_was_given() throws Exception {
        mvc.perform(get("/cases/987654/files/none").with(user("officer1").roles("officer")));
        assertThat(page("?kind=REFUSAL&person=officer1")).contains("被拒", "系统答复", "GET /cases/987654/files/none");
    }

    @Test
    void a_search_that_cannot_be_read_is_answered_with_a_sentence() throws Exception {
        assertThat(page("?from=yesterday")).contains("查询条件无法识别");
        assertThat(page("?kind=SECRET")).contains("查询条件无法识别");
        assertThat(page("?page=-7")).contains("审计日志");
    }

    @Test
    void what_was_searched_for_stands_in_the_fields_again() throws Exception {
        Element search = Jsoup.parse(page("?kind=ACTION&person=办案员甲&file=7&from=2023-03-01T08:00")).selectFirst("form[role=search]");
        assertThat(search.select("option[selected]").eachAttr("value")).containsExactly("ACTION");
        assertThat(search.select("input").eachAttr("value")).containsExactly("办案员甲", "7", "2023-03-01T08:00", "");
        assertThat(search.select("input[type=datetime-local]").eachAttr("name")).containsExactly("from", "to");
    }

    @Test
    void the_next_page_keeps_the_search() throws Exception {
        for (int n = 0; n < 10; n++) {
            walks.atInvestigation();
        }
        assertThat(page("?person=办案员甲")).contains("person=%E5%8A%9E%E6%A1%88%E5%91%98%E7%94%B2").contains("page=1");
        assertThat(page("?person=办案员甲&page=1")).contains("办案员甲").contains("page=0");
    }

    @Test
    void no_secret_is_read_past_the_trail() throws Exception {
        assertThat(page("?action=file&file=" + walks.atInvestigation())).contains("（保密内容，请到案件页查看，查看留痕）")
                .doesNotContain("91510521MA7735727U", "510521198608140067");
    }

    @Test
    void what_is_entered_besides_is_not_taken_for_a_change() throws Exception {
        assertThat(page("?action=investigate.evidence&file=" + walks.collectedTwice())).contains("2023-03-01", "2023-03-02")
                .doesNotContain("原为");
    }

    @Test
    void what_is_stated_again_is_shown_beside_what_was_stated_before() {
        Map<String, String> before = Map.of("amount", "100", "reason", "甲");
        TrailRow row = words.row(new TrailReader.Found(new Written(new Link("case:1", 2, Link.ORIGIN, new Entry(Kind.ACTION,
                Instant.EPOCH, new Who(1, "yi", "某", "", ""), 1L, "draft", "draft", "",
                Changes.write(Map.of("amount", "200")), "")), Link.FORM, ""), "1号", before));
        assertThat(row.stated()).extracting(TrailRow.Line::text, TrailRow.Line::before)
                .containsExactly(tuple("200", "100"), tuple("（无）", "甲"));
    }

    @Test
    void the_auditor_verifies_at_the_page_and_reads_the_last_result_there() throws Exception {
        mvc.perform(post("/audit/verify").with(user("auditor").roles("auditor")).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("校验")));
        assertThat(page("")).contains("最近一次校验", "监督员甲");
    }

    @Test
    void the_auditor_takes_a_bundle_and_the_trail_says_so() throws Exception {
        long id = walks.atInvestigation();
        byte[] bundle = mvc.perform(get("/audit/cases/" + id + "/export").with(user("auditor").roles("auditor")))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(BundleChecker.check(Files.write(folder.resolve("bundle.zip"), bundle))).isEmpty();
        assertThat(page("?kind=ACCESS&action=export")).contains("导出审计记录", "监督员甲");
        mvc.perform(get("/audit/cases/987654321/export").with(user("auditor").roles("auditor")))
                .andExpect(status().isNotFound());
    }

    @Test
    void script_in_a_search_stays_text() throws Exception {
        assertThat(page("?person=<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void the_page_needs_few_statements_whatever_the_number_of_rows() throws Exception {
        walks.atInvestigation();
        page("");
        assertThat(StatementCount.during(() -> page(""))).isLessThanOrEqualTo(8);
    }

    private String page(String query) throws Exception {
        return mvc.perform(get("/audit" + query).with(user("auditor").roles("auditor"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("审计日志"))).andReturn().getResponse().getContentAsString();
    }
}
