package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Timeline;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewExtensions;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of a legal review (一套文书): each is made where its act happens, and the trail names it with its hash. */
@SanxiangTest
class ReviewPapersTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    CasePapers papers;
    @Autowired
    Timeline timeline;

    @Test
    void the_request_names_what_is_sent_and_with_which_materials() {
        CaseWalk walk = atReview();
        Instrument request = last(walk, "D17A");
        assertThat(papers.html(request)).contains(request.number(), "拟给予", "情况说明", "案件调查终结报告", "法制审核申请表")
                .contains("MD-");
        assertThat(timeline.of(walk.id, 0, 100)).filteredOn(entry -> entry.action().equals("send-for-review"))
                .singleElement().satisfies(entry -> assertThat(entry.changes().values())
                        .anyMatch(value -> value.contains(request.contentHash())));
    }

    @Test
    void a_draft_that_is_not_sent_makes_no_request() {
        assertThat(codes(walks.straight())).doesNotContain("D17A", "D17");
    }

    @Test
    void the_reply_says_what_was_done_on_the_opinion_and_the_next_request_is_another() {
        CaseWalk walk = atReview().review(Conclusion.CORRECT);
        walk.take("respond-to-review", new ReviewReplyForm("已补充依据条款", ReviewReply.DRAFT, Set.of(PenaltyKind.FINE), FINE, null,
                null, null, null), "officer1");
        assertThat(papers.html(last(walk, "D17B"))).contains("已补充依据条款", "审核意见");
        walk.draft(FINE);
        assertThat(codes(walk.id)).filteredOn("D17A"::equals).hasSize(2);
        assertThat(papers.html(last(walk, "D17A"))).contains("第2次送审");
    }

    @Test
    void an_extension_is_approved_on_paper() {
        CaseWalk walk = atReview();
        walk.take("extend-review", ReviewExtensions.because("案情复杂"), "head");
        assertThat(papers.html(last(walk, "D17C"))).contains("案情复杂", "局长甲");
    }

    private CaseWalk atReview() {
        return walks.walk().register("CG-001", PartyKind.ORGANISATION)
                .file(PartyKind.ORGANISATION).investigate(FINE).notify(FINE, true).waive(true).draft(FINE);
    }

    private Instrument last(CaseWalk walk, String code) {
        return papers.of(walk.id).stream().filter(made -> made.code().equals(code)).reduce((one, next) -> next).orElseThrow();
    }

    private List<String> codes(long id) {
        return papers.of(id).stream().map(Instrument::code).toList();
    }
}
