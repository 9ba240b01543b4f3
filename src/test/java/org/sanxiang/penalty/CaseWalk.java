package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.sanxiang.TestClock;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.StepAt;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Conclusion;

/** Takes one case through its steps by a door, on the days that the test clock shows. */
class CaseWalk {

    final Door door;
    final TestClock clock;
    final Staff staff;
    long id;

    CaseWalk(Door door, TestClock clock, Staff staff) {
        this.door = door;
        this.clock = clock;
        this.staff = staff;
    }

    /** The two handlers. */
    List<Long> two() {
        return List.of(staff.id("officer1"), staff.id("officer2"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <F extends Record> void take(String step, F form, String account) {
        door.take(new StepAt(id, step, "", 0), form, staff.actor(account));
    }

    <F extends Record> void enter(String step, String entry, F form, String account) {
        door.take(new StepAt(id, step, entry, 0), form, staff.actor(account));
    }

    CaseWalk register(String matter, PartyKind kind) {
        Actor officer = staff.actor("officer1");
        id = door.register(new ClueForm(Source.PATROL, today(), kind, "样例当事人" + System.nanoTime(), matter, "LX",
                "泸县福集镇样例路1号", null, null, true, null, "巡查发现", "张三", "13800000000", null), officer);
        return this;
    }

    CaseWalk file(PartyKind kind) {
        take("verify", new VerificationForm("属实", VerificationOutcome.FILE, null, null, null), "officer1");
        String number = kind.hasCreditCode() ? "91510521MA7735727U" : "510521198608140067";
        take("file", new FilingForm(kind, "样例当事人", number, null, kind == PartyKind.ORGANISATION ? "李四" : null,
                "泸县福集镇样例路1号", null, List.of(staff.id("officer1"), staff.id("officer2")), "涉嫌违法", "应当立案",
                null), "officer1");
        take("approve-filing", new FilingApprovalForm(FilingConclusion.APPROVE, "同意立案", null), "head");
        return this;
    }

    /** @param fine null proposes no penalty */
    CaseWalk report(BigDecimal fine) {
        staff.collect(this);
        take("investigate", new ReportForm("事实", "证据", "依据", Mitigation.NONE, "一般", "已改正",
                fine == null ? ProposedHandling.NO_PENALTY : ProposedHandling.PENALTY,
                fine == null ? null : Set.of(PenaltyKind.FINE), fine, null, null, "按造价百分之五", null, null, null, null, null), "officer1");
        return this;
    }

    CaseWalk investigate(BigDecimal fine) {
        report(fine);
        take("check-investigation", new CheckForm(CheckConclusion.AGREE, "同意"), "unithead");
        take("approve-notice", new NoticeApprovalForm(NoticeConclusion.AGREE, "同意告知"), "head");
        return this;
    }

    CaseWalk notify(BigDecimal fine, boolean hearing) {
        take("notify", notice(fine, hearing), "officer1");
        return this;
    }

    NoticeForm notice(BigDecimal fine, boolean hearing) {
        return new NoticeForm("罚款", "事实", "理由", "依据", Set.of(PenaltyKind.FINE), fine, null, null, hearing, 5,
                ServiceMethod.DIRECT, today(), "样例当事人", List.of(staff.id("officer1"), staff.id("officer2")));
    }

    CaseWalk waive(boolean hearing) {
        enter("hear-party", "waiver", new WaiverForm(Right.STATEMENT, today(), true), "officer1");
        if (hearing) {
            enter("hear-party", "waiver", new WaiverForm(Right.HEARING, today(), true), "officer1");
        }
        take("hear-party", new PartyHeardForm(null), "officer1");
        return this;
    }

    /** The party asks for a hearing on the day of the notice, and it is held eight working days later. */
    CaseWalk hearing() {
        enter("hear-party", "hearing-request", new HearingRequestForm(today(), "要求听证"), "officer1");
        enter("hear-party", "waiver", new WaiverForm(Right.STATEMENT, today(), true), "officer1");
        take("hear-party", new PartyHeardForm(null), "officer1");
        LocalDate held = today().plusDays(14);
        enter("hold-hearing", "arrange", new HearingNoticeForm(today(), held, "上午9时", "听证室", "记录员", true, null, null), "host");
        clock.set(held);
        take("hold-hearing", new HearingForm(HearingOutcome.HELD, held, 1, "笔录", "报告", null, null, null), "host");
        return this;
    }

    CaseWalk settle(DisputeConclusion conclusion) {
        take("settle-dispute", new DisputeForm(today(), "会议室", "意见不一致", "记录员", "办案员甲", "审核员甲",
                List.of(new Member(staff.id("head"), "保留"), new Member(staff.id("deputy"), "同意")), conclusion, "集体研究",
                "班子成员两人"), "head");
        return this;
    }

    CaseWalk draft(BigDecimal fine) {
        take("draft", new DraftForm(DecisionKind.PENALTY, null, "事实", "证据", "依据", Set.of(PenaltyKind.FINE), fine, null,
                null, "限期改正", "十五日内缴纳", true, "六十日内复议", null, null, null, List.of("application"), "情况说明", null, null, null, null), "officer1");
        return this;
    }

    CaseWalk review(Conclusion conclusion) {
        staff.review(this, conclusion);
        return this;
    }

    CaseWalk discuss() {
        take("discuss", new DiscussionForm(today(), "会议室", "重大违法", "记录员", "办案员甲", "审核员甲",
                List.of(new Member(staff.id("head"), "同意"), new Member(staff.id("deputy"), "同意")),
                DiscussionConclusion.AGREED, "同意所拟决定", "班子成员两人"), "head");
        return this;
    }

    CaseWalk decide() {
        take("decide", new DecisionForm(DecisionChoice.PENALTY, "同意", null), "head");
        return this;
    }

    CaseWalk issueAndServe() {
        take("issue", new IssueForm(today(), true), "officer1");
        return served();
    }

    CaseWalk served() {
        enter("serve", "attempt", new ServiceAttemptForm(ServiceMethod.DIRECT, today().atTime(8, 0), "样例路1号",
                List.of(staff.id("officer1"), staff.id("officer2")), "样例当事人", "本人", null, null, null, null,
                ServiceResult.SERVED, null), "officer1");
        take("serve", new ServedForm(null, null), "officer1");
        return this;
    }

    CaseWalk finish(BigDecimal fine) {
        staff.publish(this);
        enter("execute", "payment", new PaymentForm(today(), fine, PaymentChannel.BANK, "票0001", null, null, null), "officer1");
        take("execute", new ExecutionForm(ExecutionResult.PERFORMED, today(), "已缴清"), "officer1");
        take("close", new ClosingForm(ClosingReason.PERFORMED, "执行完毕", "执法记录仪送修"), "officer1");
        take("approve-closing", new ClosingApprovalForm(ClosingConclusion.APPROVE, "同意结案"), "head");
        take("archive", new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null, null, null), "archivist");
        return this;
    }
}
