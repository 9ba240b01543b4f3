package org.sanxiang.review.advisers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An adviser's opinion on a meeting that has no file is kept with what the adviser did. */
@SanxiangTest
class OpinionPagesTests {

    private static final byte[] OPINION = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            .concat("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestClock clock;

    @BeforeEach
    void an_adviser_is_engaged() throws Exception {
        clock.set(LocalDate.of(2023, 5, 8));
        mvc.perform(post("/review/advisers").with(reviewer()).with(csrf()).param("name", "顾问乙").param("firm", "样例律师事务所")
                .param("engagedFrom", "2023-01-01")).andExpect(status().is3xxRedirection());
    }

    @Test
    void the_opinion_is_shown_with_the_meeting_and_handed_out_as_it_came() throws Exception {
        serve(new MockMultipartFile("opinion", "关于采购的法律意见书.pdf", "application/pdf", OPINION));
        long service = last();
        mvc.perform(get("/review/advisers?year=2023").with(reviewer())).andExpect(status().isOk())
                .andExpect(content().string(containsString("关于采购的法律意见书.pdf")));
        mvc.perform(get("/review/advisers/services/" + service + "/opinion").with(reviewer())).andExpect(status().isOk())
                .andExpect(content().bytes(OPINION));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'adviser-opinion'").query(Long.class).single())
                .isPositive();
    }

    @Test
    void a_meeting_without_an_opinion_has_none_to_hand_out() throws Exception {
        serve(null);
        mvc.perform(get("/review/advisers/services/" + last() + "/opinion").with(reviewer())).andExpect(status().isNotFound());
    }

    private void serve(MockMultipartFile opinion) throws Exception {
        var request = multipart("/review/advisers/services");
        if (opinion != null) {
            request.file(opinion);
        }
        mvc.perform(request.with(reviewer()).with(csrf()).param("adviser", adviser()).param("kind", "OPINION")
                .param("servedOn", "2023-05-08").param("occasion", "局党组会议：采购事项")).andExpect(status().is3xxRedirection());
    }

    private String adviser() {
        return jdbc.sql("select max(id) from legal_adviser").query(String.class).single();
    }

    private long last() {
        return jdbc.sql("select max(id) from adviser_service").query(Long.class).single();
    }

    private static RequestPostProcessor reviewer() {
        return user("reviewer1").roles("legal-reviewer");
    }
}
