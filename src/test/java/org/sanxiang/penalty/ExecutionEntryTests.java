package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.PartyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** That everything that happens while a decision is carried out is kept as it was entered. */
@SanxiangTest
class ExecutionEntryTests {

    private static final BigDecimal FINE = new BigDecimal("1000");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired
    WalkingCases walks;
    @Autowired
    PenaltyCases cases;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void each_entry_reads_after_the_database_as_before() {
        long id = walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL).investigate(FINE)
                .notify(FINE, false).waive(false).draft(FINE).decide().issueAndServe().id;
        List<List<Fact>> entered = entries().stream().map(ExecutionEntry::facts).toList();
        transaction.executeWithoutResult(status -> entries().forEach(cases.get(id)::add));
        transaction.executeWithoutResult(status -> {
            PenaltyCase kept = cases.get(id);
            assertThat(kept.executions).extracting(ExecutionEntry::facts).containsExactlyElementsOf(entered);
            assertThat(kept.executions(Demolished.class)).hasSize(2);
        });
    }

    private static List<ExecutionEntry> entries() {
        Paid cash = new Paid(Enforced.payment(DAY, "100.00", PaymentChannel.CASH_ART_69, "当事人提出", "多缴"));
        cash.deposited(new Deposit(DAY, DAY.plusDays(1), "行0001", "道路中断"));
        InstalmentPlan plan = new InstalmentPlan(new InstalmentForm(DAY, "经营困难",
                List.of(Enforced.row(DAY.plusDays(30), "400"), Enforced.row(DAY.plusDays(60), "600"))));
        plan.answered(InstalmentConclusion.APPROVE, DAY, "局长甲");
        EnforcementSuspension suspension =
                new EnforcementSuspension(new EnforcementSuspensionForm(DAY, SuspensionGround.HARDSHIP, "无力履行"));
        suspension.resumed(new ResumptionForm(DAY.plusDays(9), "情形消失"));
        EnforcementDecision decision = new EnforcementDecision(new EnforcementDecisionForm(DAY, "逾期未拆除", "机械拆除", true, DAY,
                ServiceMethod.DIRECT, "样例当事人", List.of()), "甲、乙", "强执1");
        decision.filed(new MajorFiling(DAY, "县司法局", "备1", null));
        return List.of(cash, new Corrected(new CorrectionForm(DAY, "自行拆除", new BigDecimal("12.50"))), plan,
                new Surcharge(new SurchargeForm(DAY, new BigDecimal("30.00"), null), 1),
                new Demand(Enforced.demand(DemandSubject.PAYMENT, DAY, "1000"), "甲、乙", "催1"),
                new CourtApplication(Enforced.court(DAY, "1000", true), "强申1"),
                new EnforcementAgreement(new AgreementForm(DAY, "分期履行", "已补救", BigDecimal.TEN, true)), suspension,
                new EnforcementEnd(new EnforcementEndForm(DAY, EndGround.OTHER, "其他")),
                new DemolitionNotice(new DemolitionNoticeForm(DAY, "现场", DAY.plusDays(9), "限期自行拆除")),
                new GovernmentOrder(new GovernmentOrderForm(DAY, "泸县人民政府", "泸府责〔2023〕1号", "责成")), decision,
                new Demolition(new DemolitionForm(DAY.atTime(9, 0), DAY.atTime(10, 0), new BigDecimal("57.00"), List.of(),
                        "记录仪01", true, "紧急", "清点"), "甲、乙"),
                new Refund(new RefundForm(DAY, BigDecimal.ONE, "退001", "多缴")));
    }
}
