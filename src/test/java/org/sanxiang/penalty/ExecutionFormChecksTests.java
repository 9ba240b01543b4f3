package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Crosschecked;

import static org.assertj.core.api.Assertions.assertThat;

/** What the fields of the forms of enforcement and remedies demand of each other. */
class ExecutionFormChecksTests {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Test
    void cash_comes_to_the_bank_after_the_agency() {
        assertThat(problems(new DepositForm("票1", DAY, DAY, "行1", null))).isEmpty();
        assertThat(problems(new DepositForm("票1", DAY, DAY.minusDays(1), "行1", null))).containsOnlyKeys("toBankOn");
    }

    @Test
    void a_demand_to_pay_names_the_amount_and_leaves_time() {
        assertThat(problems(Enforced.demand(DemandSubject.PAYMENT, DAY, "1"))).isEmpty();
        assertThat(problems(Enforced.demand(DemandSubject.PAYMENT, DAY, null))).containsOnlyKeys("amount");
        assertThat(problems(Enforced.demand(DemandSubject.DEMOLITION, DAY, null))).isEmpty();
        DemandForm form = new DemandForm(DemandSubject.DEMOLITION, null, "拆除", DAY, true, DAY, ServiceMethod.DIRECT, "样例",
                List.of());
        assertThat(problems(form)).containsOnlyKeys("performBy");
    }

    @Test
    void an_announcement_leaves_time() {
        assertThat(problems(new DemolitionNoticeForm(DAY, "现场", DAY.plusDays(1), "公告"))).isEmpty();
        assertThat(problems(new DemolitionNoticeForm(DAY, "现场", DAY, "公告"))).containsOnlyKeys("demolishBy");
    }

    @Test
    void a_decision_to_enforce_is_served_after_it_was_made() {
        assertThat(problems(decision(DAY))).isEmpty();
        assertThat(problems(decision(DAY.minusDays(1)))).containsOnlyKeys("servedOn");
    }

    @Test
    void a_demolition_ends_after_it_began() {
        assertThat(problems(demolition(10))).isEmpty();
        assertThat(problems(demolition(9))).containsOnlyKeys("endedAt");
    }

    @Test
    void a_remedy_is_taken_on_after_it_was_asked_for() {
        assertThat(problems(new RemedyForm(RemedyKind.LITIGATION, "法院", "1号", DAY, DAY, null, null))).isEmpty();
        assertThat(problems(new RemedyForm(RemedyKind.LITIGATION, "法院", "1号", DAY, DAY.minusDays(1), null, null)))
                .containsOnlyKeys("acceptedOn");
    }

    @Test
    void a_copy_comes_after_the_application_and_only_reconsideration_is_simplified() {
        assertThat(problems(new RemedyForm(RemedyKind.LITIGATION, "法院", "1号", DAY, DAY, DAY, false))).isEmpty();
        assertThat(problems(new RemedyForm(RemedyKind.RECONSIDERATION, "县政府", "1号", DAY, DAY, DAY, true))).isEmpty();
        assertThat(problems(new RemedyForm(RemedyKind.LITIGATION, "法院", "1号", DAY, DAY, DAY.minusDays(1), true)))
                .containsOnlyKeys("copyReceivedOn", "simplified");
    }

    @Test
    void a_result_is_received_and_binds_after_it_was_made() {
        assertThat(problems(result(RemedyOutcome.REVOKED, DAY, DAY, null, null))).isEmpty();
        assertThat(problems(result(RemedyOutcome.REVOKED, DAY.minusDays(1), DAY.minusDays(1), null, null)))
                .containsOnlyKeys("receivedOn", "effectiveOn");
        assertThat(problems(result(null, DAY, null, true, BigDecimal.ONE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RemedyOutcome.class)
    void only_what_was_revoked_is_done_anew_and_only_what_was_changed_has_amounts(RemedyOutcome outcome) {
        boolean anew = Set.of(RemedyOutcome.REVOKED, RemedyOutcome.PARTLY_REVOKED, RemedyOutcome.VOID).contains(outcome);
        boolean amounts = Set.of(RemedyOutcome.CHANGED, RemedyOutcome.PARTLY_REVOKED, RemedyOutcome.MEDIATED)
                .contains(outcome);
        assertThat(problems(result(outcome, DAY, null, true, null)).containsKey("anew")).isEqualTo(!anew);
        assertThat(problems(result(outcome, DAY, null, null, BigDecimal.ONE)).containsKey("fine")).isEqualTo(!amounts);
    }

    @Test
    void a_retrial_under_review_binds_nobody() {
        assertThat(problems(result(RemedyOutcome.RETRIAL_UNDER_REVIEW, DAY, DAY, null, null))).containsOnlyKeys("effectiveOn");
        assertThat(problems(result(RemedyOutcome.RETRIAL_UNDER_REVIEW, DAY, null, null, null))).isEmpty();
    }

    private static Map<String, String> problems(Crosschecked form) {
        Map<String, String> problems = new TreeMap<>();
        form.crosscheck(problems::put);
        return problems;
    }

    private static EnforcementDecisionForm decision(LocalDate served) {
        return new EnforcementDecisionForm(DAY, "理由", "方式", true, served, ServiceMethod.DIRECT, "样例", List.of());
    }

    private static DemolitionForm demolition(int until) {
        return new DemolitionForm(DAY.atTime(9, 0), DAY.atTime(until, 0), BigDecimal.TEN, List.of(), "记录仪", true, null, "经过");
    }

    private static RemedyResultForm result(RemedyOutcome outcome, LocalDate received, LocalDate effective, Boolean anew,
                                           BigDecimal fine) {
        return new RemedyResultForm(1, outcome, "1号", DAY, received, effective, anew, null, fine, null, "结果");
    }
}
