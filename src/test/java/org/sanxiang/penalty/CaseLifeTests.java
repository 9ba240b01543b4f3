package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.documents.Instrument;
import org.sanxiang.review.Conclusion;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The straight way of a case and its detours, through the real engine. */
@SanxiangTest
class CaseLifeTests {

    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    WalkingCases walks;
    @Autowired
    Cases cases;
    @Autowired
    OpenSteps openSteps;
    @Autowired
    CasePapers papers;

    @Test
    void a_major_case_whose_review_first_says_correct_runs_from_clue_to_archive() {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION)
                .investigate(FINE).notify(FINE, true).waive(true).draft(FINE).review(Conclusion.CORRECT);
        walk.take("respond-to-review", new ReviewReplyForm("已改", ReviewReply.DRAFT, null, null, null, null, null, null), "officer1");
        walk.draft(FINE).review(Conclusion.AGREED).discuss().decide().issueAndServe().finish(FINE);
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(openSteps.of(walk.id)).isEmpty();
    }

    @Test
    void a_case_goes_to_the_police_comes_back_and_is_investigated_again() {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION);
        walk.take("transfer", new TransferRequestForm("涉嫌犯罪"), "officer1");
        walk.take("report-transfer", new TransferReportForm(List.of(walk.staff.id("officer1"), walk.staff.id("officer2")),
                "非法占用农用地罪", "事实", "材料"), "officer1");
        walk.take("approve-transfer", new TransferApprovalForm(TransferConclusion.APPROVE, "同意", null), "head");
        walk.take("hand-over", new HandOverForm(walk.today().atTime(9, 0), "县公安局", "回执1", "清单", null), "officer1");
        walk.take("await-police", new PoliceAnswerForm(PoliceAnswer.NOT_FILED, walk.today(), "公不立1", null), "officer1");
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("investigate");
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.FILED);
    }

    @Test
    void a_case_that_is_terminated_after_its_notice_is_served_closed_and_archived() {
        CaseWalk walk = walks.walk().register("CG-001", PartyKind.ORGANISATION).file(PartyKind.ORGANISATION)
                .investigate(FINE).notify(FINE, true);
        walk.take("terminate", new TerminationForm(TerminationGround.PARTY_DISSOLVED, "同意终止"), "head");
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("serve");
        walk.served();
        assertThat(papers.of(walk.id)).extracting(Instrument::code).endsWith("D40", "D23");
        walk.take("close", new ClosingForm(ClosingReason.TERMINATED, "终止", "执法记录仪送修"), "officer1");
        walk.take("approve-closing", new ClosingApprovalForm(ClosingConclusion.APPROVE, "同意"), "head");
        walk.take("archive", new ArchivingForm(DossierOrder.CHRONOLOGICAL, 20, Retention.YEARS_30, null, null, null), "archivist");
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
    }

    @Test
    void a_small_fine_needs_neither_review_nor_discussion() {
        BigDecimal fine = new BigDecimal("1000");
        CaseWalk walk = walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL)
                .investigate(fine).notify(fine, false).waive(false).draft(fine);
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("decide");
        walk.decide().issueAndServe();
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactlyInAnyOrder("publish", "execute");
    }

    @Test
    void a_clue_that_is_not_filed_ends() {
        CaseWalk walk = walks.walk().register("CG-006", PartyKind.INDIVIDUAL);
        walk.take("verify", new VerificationForm("不属实", VerificationOutcome.NO_FILING, null, "已答复", null), "officer1");
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.NOT_FILED);
        assertThat(openSteps.of(walk.id)).isEmpty();
    }

    @Test
    void a_draft_without_penalty_is_decided_and_served_without_enforcement() {
        CaseWalk walk = walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL).report(null);
        walk.take("check-investigation", new CheckForm(CheckConclusion.AGREE, "同意"), "unithead");
        walk.take("approve-notice", new NoticeApprovalForm(NoticeConclusion.NO_PENALTY, "首违轻微"), "head");
        walk.take("draft", new DraftForm(DecisionKind.NO_PENALTY, NoPenaltyGround.FIRST_OFFENCE, "事实", "证据", "依据", null,
                null, null, null, null, "教育", null, "六十日内复议", null, null, null, null, null, null, null, "已教育", null), "officer1");
        walk.take("decide", new DecisionForm(DecisionChoice.NO_PENALTY, "同意", null), "head");
        walk.issueAndServe();
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactlyInAnyOrder("publish", "close");
    }
}
