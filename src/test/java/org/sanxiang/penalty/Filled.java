package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;

/** Forms as careful people fill them in; a test varies what it is about. */
final class Filled {

    /** Born on 14 August 1986. */
    static final String IDENTITY_NUMBER = "510521198608140067";
    static final String CREDIT_CODE = "91510521MA7735727U";

    private Filled() {
    }

    /** @param ended null while the act continues */
    static ClueForm clue(PartyKind kind, LocalDate discovered, LocalDate ended) {
        return new ClueForm(Source.PATROL, discovered, kind, "样例当事人", "CG-005", "LX", "样例路1号", null, ended,
                ended == null ? true : null, null, "巡查发现", null, null, null);
    }

    static FilingForm filing(PartyKind kind) {
        return filing(kind, kind.hasCreditCode() ? CREDIT_CODE : IDENTITY_NUMBER);
    }

    static FilingForm filing(PartyKind kind, String number) {
        return new FilingForm(kind, "样例当事人", number, null, "李四", "样例路1号", null, List.of(1L, 2L), "涉嫌违法", "应当立案",
                null);
    }

    static PartyChangeForm otherParty() {
        return new PartyChangeForm(PartyChangeGround.MERGED, PartyKind.ORGANISATION, "承受公司", CREDIT_CODE, "李四",
                "样例路2号", null, "合并协议", "同意变更");
    }

    static ReportForm report(String fine) {
        return report(fine, Mitigation.NONE, null, null);
    }

    static ReportForm report(String fine, Mitigation mitigation, String orderExplanation, String amountBasis) {
        return new ReportForm("事实", "证据", "依据", mitigation, "一般", orderExplanation, ProposedHandling.PENALTY,
                Set.of(PenaltyKind.FINE), new BigDecimal(fine), null, null, amountBasis, null, null, null, null, null);
    }

    static ReportForm report(ProposedHandling handling) {
        return new ReportForm("事实", "证据", "依据", Mitigation.NONE, "一般", null, handling, null, null, null, null, null,
                null, null, null, null, null);
    }

    static ReportForm gained(String gains, String confiscated, String because) {
        return gained(ProposedHandling.PENALTY, PenaltyKind.CONFISCATE_GAINS, gains, confiscated, because);
    }

    static ReportForm gained(ProposedHandling handling, PenaltyKind taken, String gains, String confiscated, String because) {
        return new ReportForm("事实", "证据", "依据", Mitigation.NONE, "一般", null, handling,
                Set.of(PenaltyKind.FINE, taken), new BigDecimal("10000"),
                confiscated == null ? null : new BigDecimal(confiscated), null, null, null, null, null, new BigDecimal(gains),
                because);
    }

    static DraftForm confiscating(DecisionKind kind, String confiscated, String because) {
        return new DraftForm(kind, NoPenaltyGround.MINOR_CORRECTED, "事实", "证据", "依据",
                Set.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS), new BigDecimal("10000"), new BigDecimal(confiscated), null,
                "限期改正", "十五日内缴纳", true, "六十日内复议", null, null, null, List.of(), null, null, null, "已教育", because);
    }

    static Proposal fine(String yuan) {
        return Proposal.of(Set.of(PenaltyKind.FINE), new BigDecimal(yuan), null, null);
    }

    static Notice notice(Proposal proposal, boolean hearingOffered, LocalDate servedOn, String newGround) {
        LocalDate due = DeliveredCalendar.periods().due(servedOn, "hearing-request");
        return new Notice("拟作处罚", "事实", "理由", "依据", proposal, hearingOffered, 5, ServiceMethod.DIRECT, servedOn,
                "样例当事人", newGround, due, due);
    }

    static NoticeForm noticeForm(LocalDate servedOn, List<Long> servers) {
        return new NoticeForm("拟作处罚", "事实", "理由", "依据", Set.of(PenaltyKind.FINE), new BigDecimal("10000"), null, null,
                true, 5, ServiceMethod.DIRECT, servedOn, "样例当事人", servers);
    }

    static DraftForm draft(String fine, String facts) {
        return draft(fine, facts, List.of("application"), "情况说明");
    }

    /** Says nothing of a surcharge. */
    static DraftForm unannounced(String fine) {
        return new DraftForm(DecisionKind.PENALTY, null, "事实", "证据", "依据", Set.of(PenaltyKind.FINE),
                new BigDecimal(fine), null, null, "限期改正", "十五日内缴纳", null, "六十日内复议", null, null, null, List.of(), null,
                null, null, null, null);
    }

    static DraftForm draft(String fine, String facts, List<String> materials, String explanation) {
        return new DraftForm(DecisionKind.PENALTY, null, facts, "证据", "依据", Set.of(PenaltyKind.FINE),
                new BigDecimal(fine), null, null, "限期改正", "十五日内缴纳", true, "六十日内复议", null, null, null, materials,
                explanation, null, null, null, null);
    }

    static DraftForm noPenalty(Boolean reviewAsked) {
        return new DraftForm(DecisionKind.NO_PENALTY, NoPenaltyGround.MINOR_CORRECTED, "事实", "证据", "依据", null, null,
                null, null, null, "无", null, "六十日内复议", null, null, reviewAsked, null, null, null, null, "已教育", null);
    }

    static DraftForm noPenalty(NoPenaltyGround ground, String education) {
        return new DraftForm(DecisionKind.NO_PENALTY, ground, "事实", "证据", "依据", null, null, null, null, null, "无", null,
                "六十日内复议", null, null, null, null, null, null, null, education, null);
    }

    static DecisionForm decision(DecisionChoice choice) {
        return new DecisionForm(choice, "同意", null);
    }

    static DiscussionForm discussion(DiscussionConclusion conclusion) {
        return new DiscussionForm(ACase.DECIDED, "会议室", "重大违法", "记录员", "甲", null, List.of(new Member(3L, "同意")),
                conclusion, "同意所拟决定", null);
    }

    static DisputeForm dispute(DisputeConclusion conclusion) {
        return new DisputeForm(ACase.DECIDED, "会议室", "意见不一致", "记录员", "甲", null, List.of(new Member(3L, "保留")),
                conclusion, "保留原意见", null);
    }

    static HearingNoticeForm hearingNotice(LocalDate served, LocalDate held) {
        return new HearingNoticeForm(served, held, "上午9时", "听证室", "记录员", true, null, null);
    }

    static HearingForm hearing(HearingOutcome outcome, LocalDate ended) {
        return new HearingForm(outcome, ended, 1, "笔录", "报告", null, null, null);
    }

    /** An attempt with all the proof that any method needs. */
    static ServiceAttempt attempt(ServiceMethod method, LocalDate day, ServiceResult result) {
        return new ServiceAttempt(method, day.atTime(10, 0), "样例路1号", "甲、乙", "样例当事人", "本人", "居委会王某", true, true,
                "邮001", result, "经过");
    }

    static PaymentForm payment(String yuan, PaymentChannel channel) {
        return new PaymentForm(ACase.DECIDED, new BigDecimal(yuan), channel, "票0001", null, null, null);
    }

    static ExecutionForm execution(ExecutionResult result) {
        return new ExecutionForm(result, ACase.DECIDED, "执行情况");
    }

    static TransferReportForm transferReport() {
        return new TransferReportForm(List.of(1L, 2L), "涉嫌危险作业罪", "事实", "材料");
    }

    static PoliceAnswerForm police(PoliceAnswer answer) {
        return new PoliceAnswerForm(answer, ACase.DECIDED, "公〔2023〕1号", null);
    }
}
