package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a whole as people read them. */
class ShareTests {

    @ParameterizedTest
    @CsvSource({"183,186,98.4%", "1,1,100%", "0,7,0%", "1,2,50%", "1,8,12.5%", "1,3,33.3%", "2,3,66.7%"})
    void one_decimal_rounded_half_up(long part, long whole, String text) {
        assertThat(share(part, whole)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"9999,10000,99.9%", "1,10000,0.1%"})
    void all_and_none_are_said_only_of_all_and_none(long part, long whole, String text) {
        assertThat(share(part, whole)).isEqualTo(text);
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(Share.text(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    }

    private static String share(long part, long whole) {
        return Share.text(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)).orElseThrow();
    }
}
