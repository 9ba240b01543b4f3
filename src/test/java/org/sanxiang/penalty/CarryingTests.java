package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.evidence.Collected;
import org.sanxiang.kernel.Money;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;
import static org.sanxiang.penalty.ServiceMethod.*;

class CarryingTests {

    private static final Crew ONE = new Crew(List.of(Somebody.officer(1, "甲")));
    private static final Collected NOTHING = new Collected(0, 0, false, false, false);

    private final ACase a = ACase.heard("10000").issued("10000");

    @ParameterizedTest
    @EnumSource(value = ServiceMethod.class, names = {"DIRECT", "LIEN"})
    void two_officers_serve_in_person(ServiceMethod method) {
        a.refuses(Rules.TWO_SERVERS,
                () -> a.c.carrying().attempted(Filled.attempt(method, DECIDED, ServiceResult.SERVED), ONE));
        attempt(method, DECIDED, ServiceResult.SERVED);
    }

    @ParameterizedTest
    @EnumSource(value = ServiceMethod.class, names = {"POST", "ELECTRONIC", "ENTRUSTED", "PUBLIC_NOTICE"})
    void one_officer_is_enough_for_the_other_ways(ServiceMethod method) {
        a.c.carrying().attempted(Filled.attempt(method, DECIDED, ServiceResult.SERVED), ONE);
        assertThat(a.c.services).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ServiceMethod.class)
    void whoever_serves_has_a_valid_certificate(ServiceMethod method) {
        a.refuses(Rules.CERTIFIED, () -> attempt(method, Somebody.CERTIFIED_TO.plusDays(1), ServiceResult.SERVED));
    }

    @Test
    void a_lien_needs_a_witness_or_a_video() {
        a.refuses(Rules.LIEN_PROOF, () -> prove(LIEN, null, false, false, null, null));
        a.refuses(Rules.LIEN_PROOF, () -> prove(LIEN, " ", false, true, "邮001", "经过"));
        prove(LIEN, "居委会王某", false, false, null, null);
        prove(LIEN, null, true, false, null, null);
    }

    @Test
    void electronic_service_needs_the_signed_consent_of_the_party() {
        a.refuses(Rules.NO_CONSENT, () -> prove(ELECTRONIC, "居委会王某", true, false, "邮001", "经过"));
        prove(ELECTRONIC, null, false, true, null, null);
    }

    @ParameterizedTest
    @EnumSource(value = ServiceMethod.class, names = {"POST", "ENTRUSTED"})
    void service_by_others_needs_a_receipt(ServiceMethod method) {
        a.refuses(Rules.RECEIPT, () -> prove(method, "居委会王某", true, true, null, "经过"));
        a.refuses(Rules.RECEIPT, () -> prove(method, "居委会王某", true, true, "", "经过"));
        prove(method, null, false, false, "邮001", null);
    }

    @Test
    void a_public_notice_needs_proof_of_unknown_whereabouts_with_the_reason() {
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, true, true, "邮001", "下落不明"));
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, "居委会王某", true, true, "邮001", null));
        prove(PUBLIC_NOTICE, "居委会王某", false, false, null, "下落不明");
    }

    @Test
    void a_public_notice_may_follow_failed_attempts_in_person_and_by_post() {
        attempt(DIRECT, DECIDED, ServiceResult.FAILED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, "无人签收"));
        attempt(POST, DECIDED, ServiceResult.SERVED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, "无人签收"));
        attempt(POST, DECIDED, ServiceResult.FAILED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, " "));
        prove(PUBLIC_NOTICE, null, false, false, null, "无人签收");
    }

    @Test
    void nothing_is_served_before_the_date_of_the_decision() {
        a.refuses(Rules.SERVED_BEFORE_DECISION, () -> attempt(DIRECT, DECIDED.minusDays(1), ServiceResult.SERVED));
        attempt(DIRECT, DECIDED, ServiceResult.SERVED);
    }

    @Test
    void service_ends_with_an_attempt_that_reached_the_party() {
        a.refuses(Rules.NOT_SERVED, () -> serve(DECIDED, null));
        attempt(DIRECT, DECIDED, ServiceResult.FAILED);
        a.refuses(Rules.NOT_SERVED, () -> serve(DECIDED, null));
        attempt(DIRECT, DECIDED.plusDays(1), ServiceResult.SERVED);
        assertThat(serve(DECIDED.plusDays(1), null)).isEqualTo("penalty");
        assertThat(a.c.decisions().decision().servedOn()).isEqualTo(DECIDED.plusDays(1));
        assertThat(a.c.decisions().decision().number()).isNotNull();
        assertThat(a.c.file().stage()).isEqualTo(Stage.SERVED);
    }

    @Test
    void the_first_attempt_that_reached_the_party_counts() {
        attempt(DIRECT, DECIDED.plusDays(2), ServiceResult.SERVED);
        attempt(POST, DECIDED.plusDays(1), ServiceResult.SERVED);
        attempt(POST, DECIDED.plusDays(4), ServiceResult.SERVED);
        serve(DECIDED.plusDays(4), null);
        assertThat(a.c.decisions().decision().servedOn()).isEqualTo(DECIDED.plusDays(1));
    }

    @Test
    void a_first_attempt_after_seven_working_days_needs_a_reason() {
        LocalDate firstDue = DECIDED.plusDays(1);
        attempt(DIRECT, firstDue.plusDays(1), ServiceResult.SERVED);
        a.refuses(Rules.SERVICE_LATE, () -> a.c.carrying().served(firstDue.plusDays(1), 30, firstDue, null));
        a.c.carrying().served(firstDue.plusDays(1), 30, firstDue, "当事人外出");
    }

    @Test
    void a_first_attempt_in_time_is_enough_in_whatever_order_attempts_are_entered() {
        LocalDate firstDue = DECIDED.plusDays(1);
        attempt(DIRECT, firstDue.plusDays(1), ServiceResult.SERVED);
        attempt(DIRECT, firstDue, ServiceResult.FAILED);
        a.c.carrying().served(firstDue.plusDays(1), 30, firstDue, null);
    }

    @Test
    void a_public_notice_counts_when_thirty_days_are_over() {
        attempt(PUBLIC_NOTICE, DECIDED, ServiceResult.SERVED);
        a.refuses(Rules.PUBLIC_NOTICE_RUNS, () -> serve(DECIDED.plusDays(29), null));
        serve(DECIDED.plusDays(30), null);
        assertThat(a.c.decisions().decision().servedOn()).isEqualTo(DECIDED.plusDays(30));
    }

    @Test
    void whoever_takes_the_decision_while_a_public_notice_runs_is_served() {
        attempt(PUBLIC_NOTICE, DECIDED, ServiceResult.SERVED);
        attempt(DIRECT, DECIDED.plusDays(5), ServiceResult.SERVED);
        serve(DECIDED.plusDays(5), null);
        assertThat(a.c.decisions().decision().servedOn()).isEqualTo(DECIDED.plusDays(5));
    }

    @Test
    void a_termination_is_served_without_a_decision() {
        ACase ended = ACase.filed(ORGANISATION).reported("10000").notified("10000");
        assertThat(new Termination(ended.c).outcome()).isEqualTo("terminate-served");
        ended.c.carrying().attempted(Filled.attempt(DIRECT, DECIDED, ServiceResult.SERVED), ACase.TWO);
        assertThat(ended.c.carrying().served(DECIDED, 30, null, null)).isEqualTo("terminate-served");
        assertThat(ended.c.file().stage()).isEqualTo(Stage.TERMINATED);
    }

    @Test
    void a_termination_after_an_approval_is_served_too() {
        ACase ended = ACase.heard("10000").drafted("10000").judged(false, false);
        ended.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, DECIDED, false);
        new Termination(ended.c).outcome();
        ended.c.carrying().attempted(Filled.attempt(DIRECT, DECIDED, ServiceResult.SERVED), ACase.TWO);
        assertThat(ended.c.carrying().served(DECIDED, 30, null, null)).isEqualTo("terminate-served");
    }

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

    @ParameterizedTest
    @CsvSource({"PERFORMED, PERFORMED", "PERFORMED_BY_COURT, PERFORMED", "ENDED_BY_LAW, ENDED_BY_LAW"})
    void a_penalty_is_closed_as_it_was_enforced(ExecutionResult result, ClosingReason fits) {
        a.served().paid("10000");
        a.c.carrying().performed(Filled.execution(result));
        closesOnlyAs(a, fits);
    }

    @Test
    void a_case_without_a_penalty_is_closed_as_such() {
        ACase none = ACase.filed(ORGANISATION).reported("10000");
        none.c.decisions().drafted(Filled.noPenalty(null), ACase.FUMES);
        none.c.decisions().decided(Filled.decision(DecisionChoice.NO_PENALTY), null, DECIDED, false);
        closesOnlyAs(none, ClosingReason.NO_PENALTY);
    }

    @Test
    void a_terminated_case_is_closed_as_such() {
        ACase ended = ACase.filed(ORGANISATION);
        assertThat(new Termination(ended.c).outcome()).isEqualTo("terminate");
        closesOnlyAs(ended, ClosingReason.TERMINATED);
    }

    @Test
    void a_case_that_the_police_filed_is_closed_as_transferred() {
        ACase moved = ACase.filed(ORGANISATION);
        moved.c.file().reached(Stage.TRANSFERRED);
        closesOnlyAs(moved, ClosingReason.TRANSFERRED);
    }

    @Test
    void every_link_that_the_case_passed_through_has_its_record() {
        a.refuses(Rules.RECORD_COMPLETE, () -> a.c.carrying().demandRecords(ACase.ENOUGH));
        a.served();
        a.c.carrying().demandRecords(ACase.ENOUGH);
        a.refuses(Rules.RECORD_COMPLETE,
                () -> a.c.carrying().demandRecords(new Collected(1, 0, true, false, false)));
        a.refuses(Rules.RECORD_COMPLETE,
                () -> a.c.carrying().demandRecords(new Collected(0, 1, true, false, false)));
    }

    @Test
    void a_link_that_the_case_did_not_reach_needs_no_record() {
        ACase ended = ACase.filed(ORGANISATION);
        new Termination(ended.c).outcome();
        ended.c.carrying().demandRecords(NOTHING);
    }

    @Test
    void only_a_closed_case_is_archived() {
        ArchivingForm form = new ArchivingForm(DossierOrder.MAIN_AND_SIDE, 80, Retention.YEARS_30, null);
        a.refuses(Rules.NOT_CLOSED, () -> a.c.carrying().archived(form, DECIDED));
        a.c.carrying().closed(DECIDED);
        assertThat(a.c.file().closedOn()).isEqualTo(DECIDED);
        a.c.carrying().archived(form, DECIDED.plusDays(1));
        assertThat(a.c.file().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(a.c.file().archivedOn()).isEqualTo(DECIDED.plusDays(1));
        assertThat(a.c.archiving).isEqualTo(form);
    }

    /** An organisation fined so little in a matter whose text has no number. */
    private static ACase small(String fine) {
        ACase small = ACase.filed(ORGANISATION);
        small.c.inquiry().concluded(Filled.report(fine, Mitigation.REMEDIED, null, "地方性法规"), ACase.ENOUGH,
                ACase.BUILDING);
        return small.notified(fine).waived().issued(fine).served();
    }

    private static void closesOnlyAs(ACase one, ClosingReason fits) {
        for (ClosingReason reason : ClosingReason.values()) {
            if (reason != fits) {
                one.refuses(Rules.CLOSING, () -> one.c.carrying().closingRequested(new ClosingForm(reason, "结果")));
            }
        }
        one.c.carrying().closingRequested(new ClosingForm(fits, "结果"));
        assertThat(one.c.closing.reason()).isEqualTo(fits);
    }

    private void attempt(ServiceMethod method, LocalDate day, ServiceResult result) {
        a.c.carrying().attempted(Filled.attempt(method, day, result), ACase.TWO);
    }

    private String serve(LocalDate today, String lateBecause) {
        return a.c.carrying().served(today, 30, DECIDED.plusDays(9), lateBecause);
    }

    private void prove(ServiceMethod method, String witness, boolean video, boolean consent, String receipt,
                       String remark) {
        a.c.carrying().attempted(new ServiceAttempt(method, DECIDED.atTime(9, 0), "样例路1号", "甲、乙", "样例当事人", "本人",
                witness, video, consent, receipt, ServiceResult.SERVED, remark), ACase.TWO);
    }
}
