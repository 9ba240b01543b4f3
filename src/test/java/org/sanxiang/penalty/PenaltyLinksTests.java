package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.penalty.ACase.DECIDED;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.sanxiang.evidence.Occurrence;

/** Which links of a penalty case occurred that are recorded in sound and pictures. */
class PenaltyLinksTests extends HeardCase {

    private static final LocalDateTime TEN = DECIDED.atTime(10, 0);

    @Test
    void a_notice_that_was_handed_over_is_one() {
        assertThat(codes()).containsExactly("AV07");
        a.c.notices.add(left(a.c.notices.get(0)));
        assertThat(codes()).containsExactly("AV07", "AV07", "AV11");
    }

    @Test
    void a_statement_is_one_if_it_was_made_by_word_of_mouth() {
        a.c.dialogue().stated(new StatementForm(DECIDED, "书面", null));
        assertThat(codes()).doesNotContain("AV08");
        a.c.dialogue().stated(new StatementForm(DECIDED, "口头", true));
        assertThat(codes()).contains("AV08");
    }

    @Test
    void a_hearing_is_one_if_it_was_held_as_long_as_its_record_says() {
        a.c.hearings.add(hearing(HearingOutcome.WITHDRAWN, null));
        assertThat(codes()).doesNotContain("AV09");
        a.c.hearings.add(hearing(HearingOutcome.HELD, null));
        a.c.hearings.add(hearing(HearingOutcome.HELD, TEN));
        assertThat(of("AV09")).containsExactly(Occurrence.on("AV09", DECIDED, "听证室"),
                Occurrence.during("AV09", TEN, TEN.plusHours(1), "听证室"));
    }

    @Test
    void a_service_without_the_party_is_one() {
        a.issued("10000");
        for (ServiceMethod method : ServiceMethod.values()) {
            a.c.services.add(attempt(method));
        }
        assertThat(of("AV11")).hasSize(2).allMatch(Occurrence::timed);
    }

    @Test
    void enforcement_tells_its_own() {
        a.issued("10000").served();
        a.c.add(new Demolition(new DemolitionForm(TEN, TEN.plusHours(2), BigDecimal.TEN, List.of(), "ZF-01", true, null, "拆除"),
                "甲、乙"));
        a.c.add(new Demand(new DemandForm(DemandSubject.PAYMENT, BigDecimal.TEN, "缴纳", DECIDED.plusDays(15), true, DECIDED,
                ServiceMethod.DIRECT, "样例当事人", List.of()), "甲、乙", "催1"));
        a.c.add(new EnforcementDecision(new EnforcementDecisionForm(DECIDED, "理由", "方式", true, DECIDED, ServiceMethod.LIEN,
                "样例当事人", List.of()), "甲、乙", "强执1"));
        assertThat(of("AV06")).containsExactly(Occurrence.during("AV06", TEN, TEN.plusHours(2), null));
        assertThat(of("AV11")).containsExactly(Occurrence.on("AV11", DECIDED, "样例当事人"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_times_of_a_hearing_agree_with_each_other_and_with_its_day() {
        BiConsumer<String, String> problems = Mockito.mock(BiConsumer.class);
        form(null, null).crosscheck(problems);
        form(TEN, TEN.plusHours(1)).crosscheck(problems);
        Mockito.verifyNoInteractions(problems);
        form(TEN, null).crosscheck(problems);
        form(null, TEN).crosscheck(problems);
        form(TEN, TEN.minusHours(1)).crosscheck(problems);
        form(TEN.plusDays(1), TEN.plusDays(1)).crosscheck(problems);
        Mockito.verify(problems).accept("endedAt", "invalid.both-times");
        Mockito.verify(problems).accept("startedAt", "invalid.both-times");
        Mockito.verify(problems).accept("endedAt", "invalid.end-before-start");
        Mockito.verify(problems).accept("endedAt", "invalid.hearing-on-other-day");
    }

    private List<String> codes() {
        return PenaltyLinks.of(a.c).map(Occurrence::code).toList();
    }

    private List<Occurrence> of(String code) {
        return PenaltyLinks.of(a.c).filter(one -> one.code().equals(code)).toList();
    }

    private static Notice left(Notice one) {
        return new Notice(one.content(), one.facts(), one.grounds(), one.basis(), one.proposal(), one.hearingOffered(),
                one.statementDays(), ServiceMethod.LIEN, one.servedOn(), one.receivedBy(), one.newGround(), one.statementDue(),
                one.hearingDue());
    }

    private static HearingForm form(LocalDateTime from, LocalDateTime to) {
        return new HearingForm(HearingOutcome.HELD, DECIDED, 1, "笔录", "报告", from, to, null);
    }

    private static Hearing hearing(HearingOutcome outcome, LocalDateTime from) {
        return new Hearing(DECIDED, DECIDED, "听证室", "记录员", true, null, outcome, DECIDED, 1, "笔录", "报告", from,
                from == null ? null : from.plusHours(1));
    }

    private static ServiceAttempt attempt(ServiceMethod method) {
        return new ServiceAttempt(method, TEN, "样例路1号", "甲、乙", null, null, null, false, false, null, ServiceResult.FAILED,
                null);
    }
}
