package org.sanxiang.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.penalty.EnforcedActs.Act;

/** By which day an enforcement counts: when it was carried out in full, or ended by law. */
class EnforcedActsTests {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 20);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 9);

    private final List<Act> acts = new ArrayList<>();

    @Test
    void a_surcharge_counts_once_when_everything_is_paid_by_the_day_of_the_last_payment() {
        money("SURCHARGE", DAY, 270).money("SURCHARGE", DAY.plusDays(5), 100).money("PAYMENT", LATER, 1370);
        assertThat(acts(false).surchargeEnded()).isEmpty();
        assertThat(acts(true).surchargeEnded()).contains(LATER);
        assertThat(acts(true).surcharge()).isEqualTo(370);
    }

    @Test
    void what_was_paid_without_a_surcharge_was_not_enforced() {
        money("PAYMENT", LATER, 1000);
        assertThat(acts(true).surchargeEnded()).isEmpty();
    }

    @Test
    void a_surcharge_that_was_remitted_counts_less_and_by_the_agreement() {
        money("SURCHARGE", DAY, 270).money("PAYMENT", DAY, 1000).money("AGREEMENT", LATER, 270);
        assertThat(acts(true).surchargeEnded()).contains(LATER);
        assertThat(acts(true).surcharge()).isZero();
    }

    @Test
    void a_surcharge_that_cannot_be_collected_any_more_counts_by_the_end_of_enforcement() {
        money("SURCHARGE", DAY, 270).money("END", LATER, 0);
        assertThat(acts(false).surchargeEnded()).contains(LATER);
    }

    @Test
    void a_surcharge_on_a_fine_for_which_a_court_was_asked_is_told_apart() {
        money("SURCHARGE", DAY, 270);
        assertThat(acts(true).isBeforeCourt()).isFalse();
        money("COURT", LATER, 1270);
        assertThat(acts(true).isBeforeCourt()).isTrue();
        assertThat(acts(true).applications()).extracting(Act::day).containsExactly(LATER);
    }

    @Test
    void a_demolition_counts_on_the_day_on_which_nothing_is_left_standing_whether_or_not_the_fine_is_paid() {
        area("ENFORCEMENT_DECISION", DAY, 0).area("CORRECTION", DAY, 100).area("DEMOLITION", DAY, 200);
        assertThat(acts(false).demolitionEnded()).isEmpty();
        area("DEMOLITION", LATER, 57);
        assertThat(acts(false).demolitionEnded()).contains(LATER);
        assertThat(acts(false).demolished()).isEqualByComparingTo("257");
        area("END", LATER.plusDays(30), 0);
        assertThat(acts(false).demolitionEnded()).contains(LATER);
    }

    @Test
    void a_demolition_that_ended_by_law_counts_by_that_day_once_it_was_decided() {
        area("END", LATER, 0);
        assertThat(acts(false).demolitionEnded()).isEmpty();
        area("ENFORCEMENT_DECISION", DAY, 0);
        assertThat(acts(false).demolitionEnded()).contains(LATER);
    }

    @Test
    void a_party_that_demolished_everything_itself_was_not_enforced_upon() {
        area("ENFORCEMENT_DECISION", DAY, 0).area("CORRECTION", LATER, 357);
        assertThat(acts(true).demolitionEnded()).isEmpty();
    }

    private EnforcedActsTests money(String kind, LocalDate day, long fen) {
        acts.add(new Act(kind, day, fen, BigDecimal.ZERO));
        return this;
    }

    private EnforcedActsTests area(String kind, LocalDate day, int squareMetres) {
        acts.add(new Act(kind, day, 0, BigDecimal.valueOf(squareMetres)));
        return this;
    }

    private EnforcedActs acts(boolean carriedOut) {
        return new EnforcedActs(acts, BigDecimal.valueOf(357), carriedOut);
    }
}
