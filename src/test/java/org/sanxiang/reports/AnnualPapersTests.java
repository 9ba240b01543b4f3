package org.sanxiang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.kernel.MovingClock;
import org.sanxiang.reports.paper.Cell;
import org.springframework.context.support.StaticMessageSource;

/** The report of a year as a paper. */
class AnnualPapersTests {

    @ParameterizedTest
    @CsvSource({"1, 1, 100", "2, 3, 66.7", "9999, 10000, 99.9", "1, 2, 50", "0, 3, 0"})
    void the_rate_of_review_has_one_decimal_and_is_a_hundred_only_where_nothing_is_missing(double agreed, double major, String told) {
        assertThat(rate(agreed / major)).isEqualTo(new Cell(told, new BigDecimal(told), null));
    }

    @Test
    void of_no_major_decision_there_is_no_rate() {
        assertThat(rate(null)).isEqualTo(Cell.none());
    }

    private static Cell rate(Double rate) {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        AnnualReports reports = new AnnualReports(null, null, null) {
            @Override
            AnnualReport of(int year) {
                return new AnnualReport(year, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 3, 3, rate, 0, 0, 0, 0, 0, 0,
                        null, Map.of(), Map.of(), Map.of());
            }
        };
        return new AnnualPapers(reports, null, words, new Years(new MovingClock(LocalDate.of(2024, 1, 15)))).of(2023).parts().get(0)
                .table().rows().stream().filter(row -> row.get(0).text().equals("annual.review-rate")).findFirst().orElseThrow().get(1);
    }
}
