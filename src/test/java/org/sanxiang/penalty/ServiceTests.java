package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.cases.Stage;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;
import static org.sanxiang.penalty.ACase.DECIDED;
import static org.sanxiang.penalty.ServiceMethod.*;

/** How a decision reaches the party, and from which day it counts as served. */
class ServiceTests {

    private static final Crew ONE = new Crew(List.of(Somebody.officer(1, "甲")));

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
        a.refuses(Crew.CERTIFIED, () -> attempt(method, Somebody.CERTIFIED_TO.plusDays(1), ServiceResult.SERVED));
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
    void a_public_notice_may_follow_failed_attempts_of_every_other_way_that_was_open() {
        attempt(DIRECT, DECIDED, ServiceResult.FAILED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, "无人签收"));
        attempt(POST, DECIDED, ServiceResult.SERVED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, "无人签收"));
        attempt(POST, DECIDED, ServiceResult.FAILED);
        a.refuses(Rules.PUBLIC_NOTICE, () -> prove(PUBLIC_NOTICE, null, false, false, null, "同意电子送达，尚未试过"));
        attempt(ELECTRONIC, DECIDED, ServiceResult.FAILED);
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
