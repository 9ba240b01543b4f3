package org.sanxiang.penalty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.catalog.FineRange;
import org.sanxiang.catalog.Matter;
import org.sanxiang.kernel.Money;
import org.sanxiang.kernel.Refusing;

class RangeTests {

    private static final Matter DUST = DeliveredMatters.matter("CG-007");

    private final Range range = new Range(ACase.FUMES, PartyKind.ORGANISATION);

    @ParameterizedTest
    @ValueSource(longs = {5_000_00, 20_000_00, 50_000_00})
    void both_bounds_are_within_the_range(long fen) {
        range.demand(new Money(fen), false, null);
    }

    @Test
    void a_fen_above_the_maximum_is_refused_even_if_mitigated() {
        Refusing.assertRefused(Rules.ABOVE_RANGE, () -> range.demand(new Money(50_000_01), false, "理由"));
        Refusing.assertRefused(Rules.ABOVE_RANGE, () -> range.demand(new Money(50_000_01), true, "理由"));
    }

    @Test
    void less_than_the_minimum_needs_a_ground_to_mitigate() {
        Refusing.assertRefused(Rules.BELOW_RANGE, () -> range.demand(new Money(4_999_99), false, "理由"));
        range.demand(new Money(4_999_99), true, null);
    }

    @Test
    void a_penalty_without_the_fine_that_the_law_demands_is_below_the_minimum() {
        Refusing.assertRefused(Rules.BELOW_RANGE, () -> range.demand(Money.ZERO, false, null));
        range.demand(Money.ZERO, true, null);
        open().demand(Money.ZERO, false, null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void where_the_text_has_no_number_the_basis_is_stated_by_hand(String basis) {
        Refusing.assertRefused(Rules.AMOUNT_BASIS, () -> open().demand(new Money(1), false, basis));
        open().demand(new Money(1_000_000_00), false, "造价百分之五");
    }

    @Test
    void the_range_goes_by_the_kind_of_party() {
        Refusing.assertRefused(Rules.BELOW_RANGE,
                () -> new Range(DUST, PartyKind.ORGANISATION).demand(new Money(9_999_99), false, null));
        new Range(DUST, PartyKind.ORGANISATION).demand(new Money(10_000_00), false, null);
    }

    @Test
    void a_matter_that_has_numbers_for_the_others_only_does_not_concern_this_kind_of_party() {
        Refusing.assertRefused(Rules.NOT_CONCERNED,
                () -> new Range(DUST, PartyKind.INDIVIDUAL).demand(new Money(10_000_00), false, "地方性法规"));
        Refusing.assertRefused(Rules.NOT_CONCERNED,
                () -> new Range(DUST, PartyKind.SOLE_TRADER).demand(new Money(10_000_00), false, "地方性法规"));
    }

    private static Range open() {
        return new Range(new FineRange(null, null), new FineRange(null, null));
    }
}
