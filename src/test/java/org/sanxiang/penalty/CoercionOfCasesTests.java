package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.evidence.EvidenceForms;
import org.sanxiang.kernel.Progress;
import org.sanxiang.reports.Bookkeeping;
import org.sanxiang.reports.FactCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coercion of cases that were really walked, as it is counted after the acts. */
@SanxiangTest
class CoercionOfCasesTests {

    private static final BigDecimal FINE = new BigDecimal("1000");
    private static final BigDecimal WITH_SURCHARGE = new BigDecimal("1270");

    @Autowired
    private WalkingCases walks;
    @Autowired
    private Bookkeeping books;
    @Autowired
    private FactCheck check;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_measure_counts_by_its_day_as_soon_as_it_is_on_file() {
        CaseWalk walk = walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL);
        assertThat(coercion(walk)).isEmpty();
        walk.enter("investigate", "measure", EvidenceForms.seizure(walk.today(), walk.two(), walk.staff.id("head")), "officer1");
        assertThat(coercion(walk)).containsExactly("MEASURE SEIZURE " + walk.today());
    }

    @Test
    void a_surcharge_counts_once_when_all_is_paid_and_still_when_the_case_is_decided_once_more() {
        CaseWalk walk = surcharged();
        walk.enter("execute", "payment", payment(walk, "10"), "officer1");
        assertThat(coercion(walk)).isEmpty();
        String counted = "ENFORCED SURCHARGE " + walk.today();
        walk.finish(new BigDecimal("1260"));
        assertThat(coercion(walk)).containsExactly(counted);
        revoke(walk);
        walk.clock.set(walk.today().plusDays(1));
        walk.take("new-round", new NewRoundForm(NewRoundStart.NOTIFY, "重新告知"), "head");
        assertThat(coercion(walk)).containsExactly(counted);
    }

    @Test
    void an_application_to_the_court_counts_by_its_day_and_the_surcharge_that_the_court_collects_is_told_apart() {
        CaseWalk walk = surcharged();
        walk.enter("execute", "demand", new DemandForm(DemandSubject.PAYMENT, WITH_SURCHARGE, "到指定银行缴纳",
                walk.today().plusDays(15), true, walk.today(), ServiceMethod.DIRECT, "样例当事人", walk.two()), "officer1");
        walk.clock.set(walk.today().plusMonths(6));
        walk.enter("execute", "court", new CourtForm(walk.today(), "泸县人民法院", WITH_SURCHARGE, null, "无异议；已催告", "银行存款", true),
                "officer1");
        String asked = "COURT COURT " + walk.today();
        assertThat(coercion(walk)).containsExactly(asked);
        walk.enter("execute", "payment", payment(walk, "1270"), "officer1");
        walk.take("execute", new ExecutionForm(ExecutionResult.PERFORMED_BY_COURT, walk.today(), "执行情况"), "officer1");
        assertThat(coercion(walk)).containsExactly(asked, "ENFORCED SURCHARGE_BY_COURT " + walk.today());
    }

    private void revoke(CaseWalk walk) {
        walk.take("remedy", new RemedyForm(RemedyKind.LITIGATION, "泸县人民法院", "行初1号", walk.today(), walk.today(), null, null),
                "officer1");
        walk.take("remedy-answer", new RemedyAnswerForm(1, walk.today(), null), "officer1");
        walk.take("remedy-result", new RemedyResultForm(1, RemedyOutcome.REVOKED, "行初1号", walk.today(), walk.today(),
                walk.today(), true, null, null, null, "撤销，责令重新作出"), "officer1");
        walk.staff.withdraw(walk);
        walk.take("refund", new RefundForm(walk.today(), FINE, "退001", "决定被撤销"), "officer1");
    }

    /** Nine days late: 27 % of the fine. */
    private CaseWalk surcharged() {
        CaseWalk walk = walks.walk().register("CG-006", PartyKind.INDIVIDUAL).file(PartyKind.INDIVIDUAL).investigate(FINE)
                .notify(FINE, false).waive(false).draft(FINE).decide().issueAndServe();
        walk.clock.set(walk.today().plusDays(15 + 9));
        walk.enter("execute", "surcharge", new SurchargeForm(walk.today(), new BigDecimal("270"), null), "officer1");
        return walk;
    }

    private static PaymentForm payment(CaseWalk walk, String yuan) {
        return new PaymentForm(walk.today(), new BigDecimal(yuan), PaymentChannel.BANK, "票" + yuan, null, null, null);
    }

    /** In the order of their days; what was kept is at once held against what the cases say. */
    private List<String> coercion(CaseWalk walk) {
        books.catchUp();
        assertThat(check.check(Progress.UNSEEN).deviations()).isEmpty();
        return jdbc.sql("select kind, outcome, happened_on from fact where case_id = ? and kind in ('MEASURE', 'ENFORCED', 'COURT')"
                + " order by happened_on, kind").param(walk.id).query((row, n) -> row.getString("kind") + " " + row.getString("outcome")
                + " " + row.getDate("happened_on")).list();
    }
}
