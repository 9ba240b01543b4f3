package org.sanxiang.catalog;

import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Money;

import static org.assertj.core.api.Assertions.assertThat;

class FineRangeTests {

    private final FineRange range = new FineRange(new Money(100), new Money(200));

    @Test
    void both_bounds_belong_to_the_range() {
        assertThat(range.undercutBy(new Money(99))).isTrue();
        assertThat(range.undercutBy(new Money(100))).isFalse();
        assertThat(range.exceededBy(new Money(200))).isFalse();
        assertThat(range.exceededBy(new Money(201))).isTrue();
        assertThat(range.isOpen()).isFalse();
    }

    @Test
    void a_range_without_numbers_is_open() {
        FineRange open = new FineRange(null, null);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.undercutBy(Money.ZERO)).isFalse();
        assertThat(open.exceededBy(new Money(Long.MAX_VALUE))).isFalse();
    }
}
