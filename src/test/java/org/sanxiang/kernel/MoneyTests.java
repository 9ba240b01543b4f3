package org.sanxiang.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({"0, 0, 0.00", "0.01, 1, 0.01", "12900, 1290000, 12900.00", "707400.5, 70740050, 707400.50",
        "1E+3, 100000, 1000.00", "2.500, 250, 2.50"})
    void yuan_are_kept_in_fen(BigDecimal yuan, long fen, String text) {
        assertThat(Money.ofYuan(yuan)).isEqualTo(new Money(fen)).hasToString(text);
        assertThat(Money.ofYuan(yuan).yuan()).isEqualByComparingTo(yuan);
    }

    @Test
    void nothing_is_zero() {
        assertThat(Money.ofYuan(null)).isEqualTo(Money.ZERO);
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(new Money(1).isZero()).isFalse();
    }

    @Test
    void no_amount_is_negative_rounded_or_overflows() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(new BigDecimal("0.001")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(new BigDecimal("1E+30")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }

    @Test
    void what_is_taken_away_leaves_nothing_at_worst() {
        assertThat(new Money(100).less(new Money(1))).isEqualTo(new Money(99));
        assertThat(new Money(100).less(new Money(100))).isEqualTo(Money.ZERO);
        assertThat(new Money(100).less(new Money(101))).isEqualTo(Money.ZERO);
        assertThat(new Money(100).atMost(new Money(99))).isEqualTo(new Money(99));
        assertThat(new Money(99).atMost(new Money(100))).isEqualTo(new Money(99));
    }

    @Test
    void amounts_are_added_and_compared() {
        assertThat(new Money(99).plus(new Money(1))).isEqualTo(new Money(100));
        assertThat(new Money(99)).isLessThan(new Money(100)).isEqualByComparingTo(new Money(99));
    }
}
