package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTests {

    @ParameterizedTest
    @CsvSource({"1, 1, 100.0", "61, 62, 98.4", "1999, 2000, 99.9", "9999, 10000, 99.9", "1, 3, 33.3", "2, 3, 66.7", "0, 5, 0.0",
        "1, 10000, 0.1"})
    void what_is_not_all_is_never_a_hundred_percent_and_what_is_something_never_none(long part, long whole, String percent) {
        assertThat(Cells.percentOf(part, whole)).hasToString(percent);
    }
}
