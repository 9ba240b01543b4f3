package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** 审核档案: what a legal review left behind, bound as one PDF for whoever may read it. */
@SanxiangTest
class ReviewFileTests {

    private static final BigDecimal FINE = new BigDecimal("30000");
    private static final BigDecimal LESS = new BigDecimal("29000");

    @Autowired
    WalkingCases walks;
    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;

    @Test
    void rounds_follow_each_other_with_request_draft_opinion_and_reply_and_the_materials_come_behind() throws Exception {
        CaseWalk walk = atReview(PartyKind.ORGANISATION).review(Conclusion.CORRECT);
        walk.take("respond-to-review", new ReviewReplyForm("已降低罚款", ReviewReply.DRAFT, Set.of(PenaltyKind.FINE), LESS, null,
                null, null, null), "officer1");
        walk.draft(LESS).review(Conclusion.AGREED).discuss();
        try (PDDocument file = take(walk, "reviewer1", "legal-reviewer")) {
            assertThat(marks(file)).containsSubsequence("卷宗封面", "卷内目录", "重大行政执法决定法制审核申请表", "第1轮送审的拟作决定",
                    "重大行政执法决定法制审核意见书", "法制审核意见办理情况表", "重大行政执法决定法制审核申请表", "第2轮送审的拟作决定",
                    "重大行政执法决定法制审核意见书", "集体讨论记录", "案件调查终结报告", "行政处罚事先（听证）告知书");
            assertThat(text(file)).contains("法制审核档案", "【增：29000", "【删：30000", "已降低罚款");
        }
    }

    @Test
    void a_draft_that_waits_for_its_review_is_in_it() throws Exception {
        try (PDDocument file = take(atReview(PartyKind.ORGANISATION), "head", "principal-head")) {
            assertThat(marks(file)).containsSubsequence("重大行政执法决定法制审核申请表", "第1轮送审的拟作决定", "案件调查终结报告");
        }
    }

    @Test
    void the_reviewer_does_not_read_in_it_what_the_reviewer_may_not_read() throws Exception {
        CaseWalk walk = atReview(PartyKind.INDIVIDUAL);
        assertThat(text(take(walk, "officer1", "officer"))).contains(Filled.IDENTITY_NUMBER);
        assertThat(text(take(walk, "reviewer1", "legal-reviewer"))).doesNotContain(Filled.IDENTITY_NUMBER);
    }

    @Test
    void who_took_it_is_recorded_with_its_hash() throws Exception {
        CaseWalk walk = atReview(PartyKind.ORGANISATION);
        take(walk, "reviewer1", "legal-reviewer").close();
        assertThat(jdbc.sql("select count(*) from audit_entry where case_id = ? and action = 'review-file'").param(walk.id)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void there_is_none_where_nothing_was_sent_and_none_for_others() throws Exception {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
        mvc.perform(get("/cases/" + walk.id + "/review-file").with(user("head").roles("principal-head")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cases/" + atReview(PartyKind.ORGANISATION).id + "/review-file").with(user("clerk").roles("disclosure-clerk")))
                .andExpect(status().isForbidden());
    }

    private CaseWalk atReview(PartyKind kind) {
        return walks.walk().register("CG-001", kind).file(kind).investigate(FINE).notify(FINE, true).waive(true).draft(FINE);
    }

    private PDDocument take(CaseWalk walk, String account, String role) throws Exception {
        return Loader.loadPDF(mvc.perform(get("/cases/" + walk.id + "/review-file").with(user(account).roles(role)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
    }

    private static List<String> marks(PDDocument file) {
        List<String> marks = new ArrayList<>();
        for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
            marks.add(item.getTitle().replaceFirst("^\\d+  ", ""));
        }
        return marks;
    }

    private static String text(PDDocument file) throws Exception {
        return new PDFTextStripper().getText(file).replaceAll("\\s", "");
    }
}
