package org.sanxiang.penalty;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;

/** What is paid and done on a decision, and when it is performed. */
class PerformanceTests {

    private final ACase a = ACase.heard("10000").issued("10000");

    @Test
    void cash_is_taken_for_a_fine_up_to_a_hundred_yuan() {
        a.served();
        a.refuses(Rules.CASH, () -> a.c.carrying().paid(Filled.payment("100", PaymentChannel.CASH_ART_68)));
        a.c.carrying().paid(Filled.payment("100", PaymentChannel.CASH_ART_69));
        ACase hundred = small("100");
        hundred.c.carrying().paid(Filled.payment("100", PaymentChannel.CASH_ART_68));
        ACase more = small("100.01");
        more.refuses(Rules.CASH, () -> more.c.carrying().paid(Filled.payment("100", PaymentChannel.CASH_ART_68)));
    }

    @ParameterizedTest
    @EnumSource(value = ExecutionResult.class, names = {"PERFORMED", "PERFORMED_BY_COURT"})
    void a_decision_is_performed_when_all_is_paid(ExecutionResult result) {
        a.served().paid("9999.99");
        a.refuses(Rules.NOT_PERFORMED, () -> a.c.carrying().performed(Filled.execution(result)));
        a.paid("0.01");
        a.c.carrying().performed(Filled.execution(result));
        assertThat(a.c.executionResult).isEqualTo(result.name());
    }

    @Test
    void a_decision_is_performed_when_all_that_was_ordered_is_demolished() {
        a.served().paid("10000");
        Decision decided = a.c.decisions().decision();
        Proposal ordered = new Proposal(decided.proposal().kinds(), decided.proposal().fine(),
                decided.proposal().confiscation(), new BigDecimal("357"));
        PenaltyCase.replaceLast(a.c.decisions, new Decision(decided.kind(), ordered, decided.major(), decided.draftHash(),
                decided.approvedOn(), null, decided.number(), decided.decidedOn(), decided.servedOn()));
        a.refuses(Rules.NOT_DEMOLISHED, () -> a.c.carrying().performed(Filled.execution(ExecutionResult.PERFORMED)));
        a.c.carrying().happened(Enforcement.of(
                new CorrectionForm(decided.servedOn(), "自行拆除", new BigDecimal("357.00"))));
        a.c.carrying().performed(Filled.execution(ExecutionResult.PERFORMED));
        assertThat(a.c.executionResult).isEqualTo("PERFORMED");
    }

    @Test
    void enforcement_that_ended_by_law_needs_no_payment() {
        a.served();
        a.c.carrying().performed(Filled.execution(ExecutionResult.ENDED_BY_LAW));
        assertThat(a.c.executionResult).isEqualTo("ENDED_BY_LAW");
    }

    @Test
    void only_payments_count_as_paid() {
        a.served().paid("3000").paid("2000");
        a.c.carrying().happened(Enforcement.of(new EnforcementForm(EnforcementKind.SURCHARGE, DECIDED, null,
                Filled.fine("5000").fine().yuan(), "加处罚款")));
        assertThat(a.c.carrying().paidSoFar()).isEqualTo(new Money(5_000_00));
    }

    /** An organisation fined so little in a matter whose text has no number. */
    private static ACase small(String fine) {
        ACase small = ACase.filed(ORGANISATION);
        small.c.inquiry().concluded(Filled.report(fine, Mitigation.REMEDIED, null, "地方性法规"), ACase.ENOUGH,
                ACase.BUILDING);
        return small.notified(fine).waived().issued(fine).served();
    }
}
