package org.sanxiang.documents;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.cases.Timeline;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens to a number that was drawn for nothing. */
@SanxiangTest
class NumberVoidingTests {

    private static final Actor MANAGER = new Actor(1, "manager", "督查员", Set.of(), "BGS", "test");

    @Autowired
    NumberVoiding voiding;
    @Autowired
    NumberBook book;
    @Autowired
    WalkingCases walks;
    @Autowired
    Timeline timeline;

    @Test
    void a_number_that_is_void_stays_in_the_register_with_its_reason_and_is_not_drawn_again() {
        RegisteredNumber notice = newest("notice");

        voiding.strike(notice.id(), "告知书打印有误，重新告知", MANAGER);

        RegisteredNumber struck = book.find(notice.id()).orElseThrow();
        assertThat(struck.isVoid()).isTrue();
        assertThat(struck.voidedBy()).isEqualTo("督查员");
        assertThat(struck.voidedBecause()).isEqualTo("告知书打印有误，重新告知");
        assertThat(newest("notice").text()).isNotEqualTo(notice.text());
        assertThat(timeline.of(notice.caseId(), 0, 100)).filteredOn(entry -> entry.action().equals("void-number")).singleElement()
                .satisfies(entry -> assertThat(entry.changes()).containsEntry("number", notice.text()));
    }

    @Test
    void a_number_is_not_voided_without_a_reason() {
        RegisteredNumber notice = newest("notice");

        Refusing.assertRefused(NumberVoiding.REASON, () -> voiding.strike(notice.id(), "  ", MANAGER));
        assertThat(book.find(notice.id()).orElseThrow().isVoid()).isFalse();
    }

    @Test
    void the_number_of_a_case_or_of_a_decision_is_not_voided() {
        RegisteredNumber filing = newest("filing");

        Refusing.assertRefused(NumberVoiding.IN_FORCE, () -> voiding.strike(filing.id(), "登记有误", MANAGER));
        assertThat(book.find(filing.id()).orElseThrow().isVoid()).isFalse();
    }

    @Test
    void a_number_is_voided_once() {
        RegisteredNumber notice = newest("notice");
        voiding.strike(notice.id(), "打印有误", MANAGER);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> voiding.strike(notice.id(), "又一次", MANAGER));
    }

    private RegisteredNumber newest(String kind) {
        walks.atPartyResponse(new BigDecimal("30000"));
        return book.page("LX", kind, 2023, true, 0).getContent().get(0);
    }
}
