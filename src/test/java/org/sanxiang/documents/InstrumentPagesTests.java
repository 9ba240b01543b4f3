package org.sanxiang.documents;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The instruments on their pages: before an act, after it, and in print. */
@SanxiangTest
class InstrumentPagesTests {

    @Autowired
    MockMvc web;
    @Autowired
    WalkingCases walks;
    @Autowired
    CasePapers papers;
    @Autowired
    JdbcClient jdbc;

    @Test
    void an_instrument_is_shown_and_handed_out_under_its_chinese_name_and_both_are_recorded() throws Exception {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        Instrument notice = notice(caseId);
        String address = "/cases/" + caseId + "/instruments/" + notice.id();

        web.perform(get(address).with(as("officer1", "OFFICER"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(notice.number())))
                .andExpect(content().string(not(containsString("class=\"gap\""))));
        byte[] pdf = web.perform(get(address + "/pdf").with(as("officer1", "OFFICER"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%E8%A1%8C%E6%94%BF")))
                .andReturn().getResponse().getContentAsByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(accesses(caseId)).containsSubsequence("view-instrument", "instrument");
    }

    @Test
    void an_instrument_that_officers_adapt_is_handed_out_as_a_word_file_and_no_other() throws Exception {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        String address = "/cases/" + caseId + "/instruments/";

        web.perform(get(address + notice(caseId).id() + "/docx").with(as("officer1", "OFFICER"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".docx")));
        long filing = papers.of(caseId).stream().filter(made -> made.code().equals("D02")).findFirst().orElseThrow().id();
        web.perform(get(address + filing + "/docx").with(as("officer1", "OFFICER"))).andExpect(status().isNotFound());
    }

    @Test
    void whoever_may_not_read_secrets_sees_the_instrument_covered_and_does_not_take_it() throws Exception {
        long caseId = walks.archived(new BigDecimal("30000"));
        long decision = papers.of(caseId).stream().filter(made -> made.code().equals("D20")).findFirst().orElseThrow().id();
        String address = "/cases/" + caseId + "/instruments/" + decision;

        web.perform(get(address).with(as("officer1", "OFFICER"))).andExpect(content().string(containsString("91510521MA7735727U")));
        web.perform(get(address).with(as("manager", "MANAGER"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("样例当事人")))
                .andExpect(content().string(not(containsString("91510521MA7735727U"))));
        web.perform(get(address + "/pdf").with(as("manager", "MANAGER"))).andExpect(status().isForbidden());
        web.perform(get(address + "/docx").with(as("manager", "MANAGER"))).andExpect(status().isForbidden());
    }

    @Test
    void nobody_outside_the_case_sees_its_instruments() throws Exception {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));

        web.perform(get("/cases/" + caseId + "/instruments/" + notice(caseId).id()).with(as("archivist", "ARCHIVIST")))
                .andExpect(status().isForbidden());
        web.perform(get("/cases/" + caseId + "/instruments/999999").with(as("officer1", "OFFICER")))
                .andExpect(status().isNotFound());
    }

    @Test
    void while_a_step_is_open_its_instrument_is_seen_with_its_gaps_marked() throws Exception {
        long caseId = walks.atReview(new BigDecimal("30000"));

        web.perform(get("/cases/" + caseId + "/previews/review/D17").with(as("reviewer1", "LEGAL_REVIEWER")))
                .andExpect(status().isOk()).andExpect(content().string(containsString("〔审核意见〕")))
                .andExpect(content().string(containsString("样例当事人")));
        web.perform(get("/cases/" + caseId + "/previews/review/D20").with(as("reviewer1", "LEGAL_REVIEWER")))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/" + caseId + "/steps/review").with(as("reviewer1", "LEGAL_REVIEWER")))
                .andExpect(content().string(containsString("/previews/review/D17")));
        assertThat(papers.of(caseId)).noneMatch(made -> made.code().equals("D17"));
    }

    @Test
    void what_is_being_written_into_the_form_is_seen_in_the_preview() throws Exception {
        long caseId = walks.atReview(new BigDecimal("30000"));
        web.perform(post("/cases/" + caseId + "/drafts/review").with(as("reviewer1", "LEGAL_REVIEWER")).with(csrf())
                .param("opinion", "写了一半的审核意见")).andExpect(status().is3xxRedirection());

        web.perform(get("/cases/" + caseId + "/previews/review/D17").with(as("reviewer1", "LEGAL_REVIEWER")))
                .andExpect(status().isOk()).andExpect(content().string(containsString("写了一半的审核意见")))
                .andExpect(content().string(not(containsString("〔审核意见〕"))));
    }

    @Test
    void the_register_of_numbers_lists_what_was_drawn_and_strikes_out_for_the_manager_only() throws Exception {
        long caseId = walks.atPartyResponse(new BigDecimal("30000"));
        String number = notice(caseId).number();
        long id = jdbc.sql("select id from document_number where text = ?").param(number).query(Long.class).single();

        web.perform(get("/numbers?kind=notice&year=2023").with(as("manager", "MANAGER"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(containsString("/numbers/" + id + "/void")));
        web.perform(get("/numbers?kind=notice&year=2023").with(as("head", "PRINCIPAL_HEAD"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/void"))));
        web.perform(post("/numbers/" + id + "/void").with(as("head", "PRINCIPAL_HEAD")).with(csrf())
                .param("reason", "打印有误")).andExpect(status().isForbidden());
        web.perform(post("/numbers/" + id + "/void").with(as("manager", "MANAGER")).with(csrf())
                .param("reason", "打印有误")).andExpect(status().is3xxRedirection());
    }

    private Instrument notice(long caseId) {
        return papers.of(caseId).stream().filter(made -> made.code().equals("D14")).findFirst().orElseThrow();
    }

    private List<String> accesses(long caseId) {
        return jdbc.sql("select action from audit_entry where case_id = ? and action like '%instrument' order by sequence").param(caseId)
                .query(String.class).list();
    }

    private static UserRequestPostProcessor as(String account, String role) {
        return user(account).roles(role.toLowerCase().replace('_', '-'));
    }
}
