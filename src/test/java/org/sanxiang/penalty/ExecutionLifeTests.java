package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The ways in which a decision is carried out, through the real engine and the database. */
@SanxiangTest
class ExecutionLifeTests {

    private static final BigDecimal FINE = new BigDecimal("1000");

    @Autowired
    WalkingCases walks;
    @Autowired
    Cases cases;
    @Autowired
    OpenSteps openSteps;

    @Test
    void a_party_in_hardship_pays_in_parts() {
        CaseWalk walk = served();
        LocalDate june = walk.today().plusDays(60);
        walk.enter("execute", "instalments", new InstalmentForm(walk.today(), "经营困难",
                List.of(new InstalmentForm.Row(walk.today().plusDays(30), new BigDecimal("400")),
                        new InstalmentForm.Row(june, new BigDecimal("600")))), "officer1");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> approve(walk, "officer1"));
        approve(walk, "head");
        assertThat(openSteps.find(walk.id, "execute")).map(OpenStep::due).contains(june);
        pay(walk, "400");
        walk.clock.set(june);
        pay(walk, "600");
        complete(walk, ExecutionResult.PERFORMED);
    }

    @Test
    void a_late_fine_grows_and_is_paid_with_its_surcharge() {
        CaseWalk walk = served();
        walk.clock.set(walk.today().plusDays(15 + 9));
        walk.enter("execute", "surcharge", new SurchargeForm(walk.today(), new BigDecimal("270"), null), "officer1");
        pay(walk, "1270");
        complete(walk, ExecutionResult.PERFORMED);
    }

    @Test
    void a_court_is_asked_after_a_demand_and_within_its_window() {
        CaseWalk walk = served();
        walk.clock.set(walk.today().plusDays(30));
        walk.enter("execute", "demand", new DemandForm(DemandSubject.PAYMENT, FINE, "到指定银行缴纳",
                walk.today().plusDays(15), true, walk.today(), ServiceMethod.DIRECT, "样例当事人", walk.two()), "officer1");
        walk.clock.set(walk.today().plusMonths(6));
        walk.enter("execute", "court", new CourtForm(walk.today(), "泸县人民法院", FINE, null, "无异议；已催告", "银行存款", true),
                "officer1");
        pay(walk, "1000");
        complete(walk, ExecutionResult.PERFORMED_BY_COURT);
    }

    @Test
    void enforcement_rests_is_resumed_and_ends_by_law() {
        CaseWalk walk = served();
        walk.enter("execute", "suspension", new EnforcementSuspensionForm(walk.today(), SuspensionGround.HARDSHIP, "无力履行"),
                "officer1");
        walk.enter("execute", "resumption", new ResumptionForm(walk.today(), "情形消失"), "officer1");
        walk.enter("execute", "agreement", new AgreementForm(walk.today(), "分期履行", null, null, true), "officer1");
        walk.enter("execute", "end", new EnforcementEndForm(walk.today(), EndGround.PARTY_DIED, "死亡，无遗产"), "officer1");
        complete(walk, ExecutionResult.ENDED_BY_LAW);
    }

    @Test
    void cash_is_deposited() {
        CaseWalk walk = served();
        walk.enter("execute", "payment", new PaymentForm(walk.today(), FINE, PaymentChannel.CASH_ART_69, "票0009", "当事人提出",
                null, null), "officer1");
        walk.enter("execute", "deposit", new DepositForm("票0009", walk.today(), walk.today(), "行0001", null), "officer1");
        complete(walk, ExecutionResult.PERFORMED);
    }

    @Test
    void a_decision_that_is_revoked_after_the_archive_is_withdrawn_refunded_and_made_once_more() {
        CaseWalk walk = served().finish(FINE);
        walk.take("remedy", new RemedyForm(RemedyKind.LITIGATION, "泸县人民法院", "行初1号", walk.today(), walk.today(), null, null),
                "officer1");
        walk.take("remedy-answer", new RemedyAnswerForm(1, walk.today(), null), "officer1");
        walk.take("remedy-result", new RemedyResultForm(1, RemedyOutcome.REVOKED, "行初1号", walk.today(), walk.today(),
                walk.today(), true, null, null, null, "撤销，责令重新作出"), "officer1");
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
        walk.staff.withdraw(walk);
        walk.take("refund", new RefundForm(walk.today(), FINE, "退001", "决定被撤销"), "officer1");
        walk.take("new-round", new NewRoundForm(NewRoundStart.NOTIFY, "重新告知"), "head");
        assertThat(openSteps.of(walk.id)).extracting(OpenStep::step).containsExactly("approve-notice");
        walk.take("approve-notice", new NoticeApprovalForm(NoticeConclusion.AGREE, "同意告知"), "head");
        walk.notify(FINE, false).waive(false).draft(FINE).decide().issueAndServe().finish(FINE);
        assertThat(openSteps.of(walk.id)).isEmpty();
        assertThat(cases.findById(walk.id).orElseThrow().stage()).isEqualTo(Stage.ARCHIVED);
    }

    private CaseWalk served() {
        return walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL).investigate(FINE)
                .notify(FINE, false).waive(false).draft(FINE).decide().issueAndServe();
    }

    private void approve(CaseWalk walk, String account) {
        walk.take("approve-instalments", new InstalmentApprovalForm(InstalmentConclusion.APPROVE, "同意"), account);
    }

    private void pay(CaseWalk walk, String yuan) {
        walk.enter("execute", "payment", new PaymentForm(walk.today(), new BigDecimal(yuan), PaymentChannel.BANK,
                "票" + walk.today() + yuan, null, null, null), "officer1");
    }

    private void complete(CaseWalk walk, ExecutionResult result) {
        walk.take("execute", new ExecutionForm(result, walk.today(), "执行情况"), "officer1");
        walk.take("close", new ClosingForm(result == ExecutionResult.ENDED_BY_LAW ? ClosingReason.ENDED_BY_LAW
                : ClosingReason.PERFORMED, "结果", "设备故障"), "officer1");
        assertThat(openSteps.find(walk.id, "approve-closing")).isPresent();
    }
}
