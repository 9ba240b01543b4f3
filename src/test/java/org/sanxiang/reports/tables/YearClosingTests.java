package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.people.People;
import org.sanxiang.people.Somebody;
import org.sanxiang.reports.paper.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A year is closed once; what was reported of it stays, and what changes is told beside it. */
@SanxiangTest
@Transactional
@RecordApplicationEvents
class YearClosingTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private YearPapers papers;
    @Autowired
    private YearContents contents;
    @Autowired
    private YearClosing closing;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private People people;
    @Autowired
    private TestClock clock;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void equipped() throws Exception {
        clock.set(LocalDate.of(2023, 3, 1));
        recorders("60");
    }

    @Test
    void the_same_figures_are_the_same_bytes_whenever_they_are_printed() {
        YearPapers.all().forEach((paper, forms) -> forms.forEach(form -> {
            clock.set(LocalDate.of(2023, 3, 1));
            byte[] first = papers.bytes(paper, 2021, form);
            clock.set(LocalDate.of(2023, 4, 2));
            assertThat(papers.bytes(paper, 2021, form)).as(paper + "." + form).isEqualTo(first);
        }));
    }

    @Test
    void what_was_reported_stays_as_it_was_and_what_changed_is_told_beside_it() throws Exception {
        byte[] before = closing.paper("account", 2021, Form.json);
        close("true").andExpect(redirectedUrl("/reports/years/2021"));
        page().andExpect(content().string(containsString("结账以后没有变化")));
        recorders("5");
        assertThat(papers.bytes("account", 2021, Form.json)).isNotEqualTo(before);
        assertThat(closing.paper("account", 2021, Form.json)).isEqualTo(before);
        page().andExpect(content().string(allOf(containsString("在用执法记录仪"), containsString(">60<"), containsString(">65<"),
                containsString("新计入 5"), containsString("截至 2023-03-01"))));
        mvc.perform(get("/api/reports/tables").param("year", "2021").with(manager()))
                .andExpect(content().bytes(closing.paper("tables", 2021, Form.json)));
    }

    @Test
    void a_form_in_which_nothing_was_kept_is_not_made_of_what_has_changed_since() throws Exception {
        close("true");
        jdbc.update("delete from closed_paper where report_year = 2021 and paper = 'account.docx'");
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> closing.paper("account", 2021, Form.docx));
    }

    @Test
    void the_trail_has_the_hash_of_every_file() throws Exception {
        close("true");
        Recorded recorded = events.stream(Recorded.class).filter(one -> one.action().equals("close-year")).findFirst().orElseThrow();
        assertThat(recorded.changes()).containsEntry("year", "2021")
                .containsEntry("tables.pdf", Bytes.sha256(closing.paper("tables", 2021, Form.pdf)))
                .containsEntry("annual.json", Bytes.sha256(closing.paper("annual", 2021, Form.json)));
    }

    @Test
    void a_year_is_closed_once_when_it_is_over_and_only_with_a_confirmation() throws Exception {
        close("false").andExpect(redirectedUrl("/reports/years"));
        page().andExpect(status().isNotFound());
        send(post("/reports/years/2023/close").param("confirmed", "true")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("2023 年还没有结束")));
        Refusing.assertRefused(YearClosing.YEAR_OVER, () -> closing.close(2023, Somebody.actor(1, Role.MANAGER)));
        close("true");
        close("true").andExpect(status().isConflict());
    }

    @Test
    void the_account_is_a_word_file_with_the_same_text_its_headings_and_its_figures_marked() throws IOException {
        Account account = contents.account(2021);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(closing.paper("account", 2021, Form.docx)))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).startsWith(account.title())
                    .endsWith(account.paragraphs().stream().map(Account.Paragraph::text).toArray(String[]::new));
            assertThat(word.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle())).map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(account.paragraphs().stream().filter(Account.Paragraph::heading)
                            .map(Account.Paragraph::text).toList());
            assertThat(word.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(run -> "Figure".equals(run.getStyle())).map(XWPFRun::text)).contains("60").doesNotContain("0")
                    .containsExactlyElementsOf(account.paragraphs().stream().flatMap(one -> one.runs().stream())
                            .filter(run -> run.link() != null).map(Account.Run::text).toList());
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void a_paper_that_is_none_is_not_found() throws Exception {
        mvc.perform(get("/reports/years/2021/wishes/pdf").with(manager())).andExpect(status().isNotFound());
        mvc.perform(get("/reports/years/2021/account/xlsx").with(manager())).andExpect(status().isNotFound());
        mvc.perform(get("/reports/files/dashboard/docx").with(manager())).andExpect(status().isNotFound());
        mvc.perform(get("/reports/tables/behind").param("year", "2021").param("figure", "wishes").with(manager()))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_pages_show_figures_with_the_way_to_what_stands_behind_them() throws Exception {
        mvc.perform(get("/reports/account").param("year", "2021").with(manager()))
                .andExpect(content().string(allOf(containsString("figure=equipment.recorders"), containsString("执法记录仪"))));
        mvc.perform(get("/reports/tables/behind").param("year", "2021").param("figure", "equipment.recorders").with(manager()))
                .andExpect(content().string(allOf(containsString("执法装备台账"), containsString("截至十二月三十一日"))));
        mvc.perform(get("/reports/tables").param("year", "2021").with(manager()))
                .andExpect(content().string(allOf(containsString("表一"), containsString("表五"), containsString("算一宗"),
                        containsString("来自处罚案件"))));
        mvc.perform(get("/reports/tables/behind").param("year", "2021").param("figure", "coercion.all").param("body", "FJ").with(manager()))
                .andExpect(content().string(containsString("泸县福集镇人民政府")));
        mvc.perform(get("/reports/years").with(manager())).andExpect(status().isOk());
    }

    @Test
    void whom_a_counted_case_concerns_is_closed_to_whoever_is_recused_from_it() throws Exception {
        long id = filed("回避字第1号");
        mvc.perform(filed("head", "principal-head")).andExpect(content().string(containsString("被回避的当事人")));
        recuse(id);
        mvc.perform(filed("head", "principal-head")).andExpect(content().string(allOf(containsString("回避字第1号"),
                containsString("本人已回避"), not(containsString("被回避的当事人")))));
        mvc.perform(filed("auditor", "auditor")).andExpect(content().string(containsString("被回避的当事人")));
    }

    @Test
    void so_is_whom_a_case_in_the_supplement_concerns() throws Exception {
        close("true");
        long id = filed(null);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(allOf(containsString("被回避的当事人"),
                containsString("/cases/" + id + "\""))));
        recuse(id);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(allOf(containsString("本人已回避"),
                not(containsString("被回避的当事人")), not(containsString("/cases/" + id + "\"")))));
        mvc.perform(supplement("auditor", "auditor")).andExpect(content().string(containsString("被回避的当事人")));
        jdbc.update("update case_file set number = '回避字第2号' where id = ?", id);
        mvc.perform(supplement("head", "principal-head")).andExpect(content().string(containsString("回避字第2号（本人已回避）")));
    }

    /** @param number null where it has none yet */
    private long filed(String number) {
        jdbc.update("insert into case_file (version, procedure_key, body, unit, matter_code, matter_name, party_name, party_kind, stage,"
                + " registered_on, filed_on, number, changed_at) values (0, 'penalty', 'LX', 'ZD1', 'CG-001', '事项', '被回避的当事人',"
                + " 'ORGANISATION', 'FILED', '2021-03-01', '2021-03-02', ?, '2021-03-01 00:00:00')", number);
        long id = jdbc.queryForObject("select max(id) from case_file", Long.class);
        jdbc.update("insert into fact_due (case_id) values (?)", id);
        return id;
    }

    private void recuse(long caseId) {
        long head = people.findByAccount("head").orElseThrow().id();
        jdbc.update("insert into case_recusal (case_id, place, person_id, person_name, asked_by, applicant, ground, facts, asked_on,"
                + " outcome) values (?, 0, ?, '局长甲', 'PARTY', '当事人', 'RELATIVE', '近亲属', '2021-03-03', 'GRANTED')", caseId, head);
    }

    private static MockHttpServletRequestBuilder supplement(String account, String role) {
        return get("/reports/years/2021").with(user(account).roles(role));
    }

    private static MockHttpServletRequestBuilder filed(String account, String role) {
        return get("/reports/tables/behind").param("year", "2021").param("figure", "cases.filed").with(user(account).roles(role));
    }

    private void recorders(String quantity) throws Exception {
        send(post("/registers/equipment/new").param("day", "2021-05-04").param("kind", "recorder").param("change", "added")
                .param("quantity", quantity)).andExpect(redirectedUrl("/registers/equipment?year=2021"));
    }

    private ResultActions close(String confirmed) throws Exception {
        return send(post("/reports/years/2021/close").param("confirmed", confirmed));
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("/reports/years/2021").with(manager()));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(manager()).with(csrf()));
    }

    private static RequestPostProcessor manager() {
        return user("manager").roles("manager");
    }
}
