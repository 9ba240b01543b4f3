package org.sanxiang.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @ParameterizedTest
    @CsvSource({"THIS_YEAR, 2024-01-01, 2024-12-31", "LAST_YEAR, 2023-01-01, 2023-12-31", "THIS_QUARTER, 2024-01-01, 2024-03-31",
        "LAST_QUARTER, 2023-10-01, 2023-12-31", "THIS_MONTH, 2024-02-01, 2024-02-29", "LAST_MONTH, 2024-01-01, 2024-01-31"})
    void a_stretch_begins_and_ends_with_its_months(Span span, LocalDate from, LocalDate to) {
        assertThat(span.seenFrom(TODAY)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 2023-12-31, 2022-01-01, 2022-12-31", "2024-01-01, 2024-12-31, 2023-01-01, 2023-03-01",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31", "2023-03-01, 2023-03-31, 2023-02-01, 2023-02-28",
        "2023-03-10, 2023-03-19, 2023-02-28, 2023-03-09", "2023-04-01, 2023-06-30, 2023-01-01, 2023-03-31"})
    void it_is_compared_with_as_much_of_the_one_before(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(new Period(from, to).before(TODAY)).isEqualTo(new Period(first, last));
    }

    @Test
    void of_a_month_that_has_just_begun_only_as_many_days_of_the_last_one_are_compared() {
        assertThat(Span.THIS_MONTH.seenFrom(LocalDate.of(2023, 3, 3)).before(LocalDate.of(2023, 3, 3)))
                .isEqualTo(new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 3)));
        assertThat(Span.THIS_MONTH.seenFrom(LocalDate.of(2023, 3, 30)).before(LocalDate.of(2023, 3, 30)))
                .isEqualTo(new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
    }

    @Test
    void a_trend_is_of_the_twelve_months_to_the_end_or_to_today() {
        assertThat(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30)).twelveMonths(TODAY))
                .isEqualTo(new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)));
        assertThat(Span.THIS_YEAR.seenFrom(TODAY).twelveMonths(TODAY))
                .isEqualTo(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void what_ends_before_it_begins_is_none_and_days_of_an_address_that_make_none_are_passed_over() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)));
        assertThat(asked(null, TODAY, TODAY.minusDays(1), null).scope(TODAY).period()).isEqualTo(Span.THIS_YEAR.seenFrom(TODAY));
    }

    @Test
    void whoever_changes_the_days_on_the_page_wants_those_days() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertThat(asked(Span.LAST_YEAR, first, last, first + "/" + last).scope(TODAY).period())
                .isEqualTo(Span.LAST_YEAR.seenFrom(TODAY));
        assertThat(asked(Span.THIS_YEAR, first, TODAY, first + "/" + last).scope(TODAY).period())
                .isEqualTo(new Period(first, TODAY));
        assertThat(asked(null, first, TODAY, null).scope(TODAY).period()).isEqualTo(new Period(first, TODAY));
    }

    private static Asked asked(Span span, LocalDate from, LocalDate to, String shown) {
        return new Asked(span, from, to, null, null, null, null, null, null, null, null, null, shown);
    }
}
