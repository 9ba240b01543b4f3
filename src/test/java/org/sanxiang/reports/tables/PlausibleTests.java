package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that add up and that do not, percentages that can be and that cannot. */
class PlausibleTests {

    @Test
    void channels_that_come_to_the_whole_lack_nothing_and_categories_that_do_not_lack_the_rest() {
        assertThat(lacking(186, 108, 40, 38)).isZero();
        assertThat(lacking(1524, 930, 238, 80, 77, 70, 68, 19, 13)).isEqualTo(29);
        assertThat(lacking(3, 2, 2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"98.4,186", "100,765", "0,5", "33.3,3", "66.67,3", "50,2", "12.5,8", "99.9,1000", "33,3"})
    void a_percentage_of_so_many_things_can_be(BigDecimal percent, long all) {
        assertThat(Plausible.hasWholeNumber(percent, all)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"98.4,10", "50,3", "99.9,100", "1,10", "98.4,0"})
    void a_percentage_that_no_whole_number_gives_cannot(BigDecimal percent, long all) {
        assertThat(Plausible.hasWholeNumber(percent, all)).isFalse();
    }

    private static long lacking(long whole, long... parts) {
        List<BigDecimal> all = Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList();
        return Plausible.lacking(BigDecimal.valueOf(whole), all).longValueExact();
    }
}
