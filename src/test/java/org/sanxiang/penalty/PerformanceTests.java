package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.Enforced.DUE;
import static org.sanxiang.penalty.ExecutionRules.*;

/** When a decision is carried out. */
class PerformanceTests {

    private static final LocalDate OPENS = LocalDate.of(2023, 9, 16);

    private final Enforced served = Enforced.fine("10000");

    @Test
    void a_decision_is_performed_when_all_is_paid() {
        served.paid(DUE, "9999.99");
        served.refuses(NOT_PERFORMED, () -> complete(ExecutionResult.PERFORMED, DUE));
        served.paid(DUE, "0.01");
        complete(ExecutionResult.PERFORMED, DUE);
        assertThat(served.c.executionResult).isEqualTo("PERFORMED");
        assertThat(served.c.executedOn).isEqualTo(DUE);
    }

    @Test
    void a_surcharge_that_was_imposed_is_owed_and_the_rest_of_a_remitted_one() {
        served.surcharged(DUE.plusDays(10), "3000").paid(DUE.plusDays(10), "10000");
        served.refuses(NOT_PERFORMED, () -> complete(ExecutionResult.PERFORMED, DUE.plusDays(10)));
        served.c.course().agreed(new AgreementForm(DUE.plusDays(11), "一次付清", "已补救", new BigDecimal("1000"), true));
        served.paid(DUE.plusDays(12), "2000");
        complete(ExecutionResult.PERFORMED, DUE.plusDays(12));
    }

    @Test
    void what_a_remedy_left_is_what_is_owed() {
        served.remedy(RemedyKind.RECONSIDERATION, DUE);
        served.c.remedies().ended(new RemedyResultForm(1, RemedyOutcome.CHANGED, "1号", DUE.plusDays(9), DUE.plusDays(9),
                DUE.plusDays(9), null, null, new BigDecimal("6000"), null, "罚款变更为六千元"));
        served.paid(DUE.plusDays(10), "6000");
        complete(ExecutionResult.PERFORMED, DUE.plusDays(10));
        assertThat(served.c.served().proposal().fine().toString()).isEqualTo("10000.00");
    }

    @Test
    void a_confiscation_alone_is_carried_out_too() {
        Enforced gains = Enforced.fineAndGains("0", "5000");
        gains.refuses(NOT_PERFORMED, () -> gains.c.performance().completed(form(ExecutionResult.PERFORMED, DUE)));
        gains.paid(DUE, "5000").c.performance().completed(form(ExecutionResult.PERFORMED, DUE));
    }

    @Test
    void a_decision_is_performed_when_all_that_was_ordered_is_demolished_by_whomever() {
        Enforced building = Enforced.demolition().paid(DUE, "10000");
        building.c.add(new Corrected(new CorrectionForm(DUE, "自行拆除", new BigDecimal("300"))));
        building.refuses(NOT_DEMOLISHED, () -> building.c.performance().completed(form(ExecutionResult.PERFORMED, DUE)));
        building.c.add(new Demolition(new DemolitionForm(OPENS.atTime(9, 0), OPENS.atTime(10, 0), new BigDecimal("57"),
                List.of(1L, 2L), "记录仪01", true, null, "清点"), "甲、乙"));
        building.refuses(COMPLETED_EARLY, () -> building.c.performance().completed(form(ExecutionResult.PERFORMED, DUE)));
        building.c.performance().completed(form(ExecutionResult.PERFORMED, OPENS));
    }

    @Test
    void it_is_complete_on_the_day_of_the_last_payment_or_later() {
        served.paid(DUE, "10000");
        served.refuses(COMPLETED_EARLY, () -> complete(ExecutionResult.PERFORMED, DUE.minusDays(1)));
        complete(ExecutionResult.PERFORMED, DUE);
    }

    @Test
    void what_is_no_payment_and_no_demolition_does_not_put_it_off() {
        served.paid(DUE, "10000").c.course().agreed(new AgreementForm(DUE.plusDays(5), "一次付清", null, null, true));
        complete(ExecutionResult.PERFORMED, DUE);
    }

    @Test
    void enforcement_has_ended_by_law_only_where_it_was_ended() {
        served.refuses(END_MISSING, () -> complete(ExecutionResult.ENDED_BY_LAW, DUE));
        served.ended(DUE, EndGround.PARTY_DISSOLVED);
        complete(ExecutionResult.ENDED_BY_LAW, DUE);
        assertThat(served.c.executionResult).isEqualTo("ENDED_BY_LAW");
    }

    @Test
    void a_court_has_enforced_only_what_it_was_asked_for() {
        served.demanded(DUE.plusDays(1), "10000").paid(DUE.plusDays(2), "1000");
        served.applied(OPENS, "9000").paid(OPENS.plusDays(9), "9000");
        complete(ExecutionResult.PERFORMED_BY_COURT, OPENS.plusDays(9));
        Enforced other = Enforced.fine("10000").paid(DUE, "10000");
        other.refuses(NOT_APPLIED, () -> other.c.performance().completed(form(ExecutionResult.PERFORMED_BY_COURT, DUE)));
    }

    @Test
    void no_cash_is_left_in_hand() {
        served.paid(DUE, "9900");
        served.c.paying().paid(new PaymentForm(DUE, new BigDecimal("100"), PaymentChannel.CASH_ART_69, "票1", "当事人提出", null,
                null));
        served.refuses(CASH_IN_HAND, () -> complete(ExecutionResult.PERFORMED, DUE));
        served.c.paying().deposited(new DepositForm("票1", DUE, DUE, "行1", null), served.dates);
        complete(ExecutionResult.PERFORMED, DUE);
    }

    private void complete(ExecutionResult result, LocalDate day) {
        served.c.performance().completed(form(result, day));
    }

    private static ExecutionForm form(ExecutionResult result, LocalDate day) {
        return new ExecutionForm(result, day, "执行情况");
    }
}
