package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as reports state them. */
class RoundMoneyTests {

    @ParameterizedTest
    @CsvSource({"707400.00,70.74万元", "85800.00,8.58万元", "700000.00,70万元", "9999.50,9999.5元", "0,0元", "10000.00,1万元"})
    void what_can_be_said_exactly_is(String yuan, String text) {
        assertThat(text(yuan)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"707449.99,70.74万余元", "707400.01,70.74万余元"})
    void what_was_rounded_down_has_something_over(String yuan, String text) {
        assertThat(text(yuan)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"707450.00,70.75万元", "707499.99,70.75万元"})
    void what_was_rounded_up_has_nothing_over(String yuan, String text) {
        assertThat(text(yuan)).isEqualTo(text);
    }

    private static String text(String yuan) {
        return RoundMoney.text(new BigDecimal(yuan).movePointRight(2));
    }
}
