package org.sanxiang.documents.dossier;

import java.math.BigDecimal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Actor;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of a dossier and what is handed out on it. */
@SanxiangTest
class DossierPagesTests {

    private static final UserRequestPostProcessor ARCHIVIST = user("archivist").roles("archivist");
    private static final UserRequestPostProcessor UNIT_HEAD = user("unithead").roles("unit-head");
    private static final UserRequestPostProcessor OFFICER = user("officer1").roles("officer");

    @Autowired
    WalkingCases walks;
    @Autowired
    Bookbinding binding;
    @Autowired
    Bindery bindery;
    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_draft_is_offered_with_what_is_missing_and_handed_out_under_a_chinese_name() throws Exception {
        long caseId = walks.atReview(new BigDecimal("30000"));
        String page = "/cases/" + caseId + "/dossier";
        mvc.perform(get(page).with(OFFICER)).andExpect(status().isOk()).andExpect(content().string(containsString("尚未装订")));
        mvc.perform(get(page + "/whole").with(OFFICER)).andExpect(status().isNotFound());

        binding.bind(caseId, DossierOrder.CHRONOLOGICAL, Actor.TIMER, (done, files) -> { });

        mvc.perform(get(page).with(OFFICER)).andExpect(content().string(containsString("草卷（未归档）")))
                .andExpect(content().string(not(containsString("请重新装订"))));
        mvc.perform(get(page + "/whole").with(OFFICER)).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("%E6%9C%AA%E5%BD%92%E6%A1%A3")));
    }

    @Test
    void what_was_kept_is_handed_out_as_it_was_kept_and_who_took_it_is_recorded() throws Exception {
        long caseId = walks.archived(new BigDecimal("30000"));
        binding.bind(caseId, DossierOrder.CHRONOLOGICAL, Actor.TIMER, (done, files) -> { });
        String hash = jdbc.sql("select file_hash from dossier_volume where case_id = ? and volume_kind = 'MAIN'").param(caseId)
                .query(String.class).single();

        byte[] taken = mvc.perform(get("/cases/" + caseId + "/dossier/main").with(ARCHIVIST)).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();

        assertThat(Papers.hash(taken)).isEqualTo(hash);
        assertThat(jdbc.sql("select changes from audit_entry where chain like 'access:%'").query(String.class).list())
                .anyMatch(entry -> entry.contains(hash));
    }

    @Test
    void whoever_may_read_the_case_but_not_its_secrets_sees_the_dossier_and_does_not_take_it() throws Exception {
        long caseId = walks.atReview(new BigDecimal("30000"));
        binding.bind(caseId, DossierOrder.CHRONOLOGICAL, Actor.TIMER, (done, files) -> { });
        String page = "/cases/" + caseId + "/dossier";
        mvc.perform(get(page).with(UNIT_HEAD)).andExpect(status().isOk()).andExpect(content().string(not(containsString("下载 PDF"))));
        mvc.perform(get(page + "/whole").with(UNIT_HEAD)).andExpect(status().isForbidden());
    }

    @Test
    void the_section_of_the_case_page_leads_to_the_steps_of_what_is_missing() throws Exception {
        long caseId = walks.archived(new BigDecimal("30000"));
        mvc.perform(get("/cases/" + caseId + "/sections/dossier").with(ARCHIVIST))
                .andExpect(content().string(containsString("/cases/" + caseId + "/dossier")));
    }

    @Test
    void while_a_dossier_is_bound_the_page_asks_again_how_far_it_has_come() throws Exception {
        long caseId = walks.atVerification();
        String page = "/cases/" + caseId + "/dossier";
        CountDownLatch busy = new CountDownLatch(1);
        bindery.hand().execute(() -> await(busy));

        mvc.perform(post(page).with(csrf()).with(OFFICER)).andExpect(redirectedUrl(page));
        mvc.perform(get(page + "/state").with(OFFICER)).andExpect(status().isOk())
                .andExpect(content().string(containsString("正在排队装订"))).andExpect(content().string(containsString("every 1s")));

        busy.countDown();
        CountDownLatch after = new CountDownLatch(1);
        bindery.hand().execute(after::countDown);
        await(after);
        mvc.perform(get(page + "/state").with(OFFICER)).andExpect(content().string(containsString("草卷（未归档）")))
                .andExpect(content().string(not(containsString("every 1s"))));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
