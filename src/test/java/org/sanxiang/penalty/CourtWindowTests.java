package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the court window opens: after the last way in which the party could turn to anybody (行政强制法 53). */
class CourtWindowTests {

    private final Enforced served = Enforced.fine("10000");

    @Test
    void without_a_remedy_it_opens_after_six_months() {
        assertThat(window()).isEqualTo("2023-09-16/2023-12-15");
    }

    @Test
    void it_opens_fifteen_days_after_a_reconsideration_that_was_not_sued_upon() {
        served.remedy(RemedyKind.RECONSIDERATION, day("2023-04-03"));
        assertThat(served.dates.courtWindow()).isEmpty();
        served.result(RemedyOutcome.UPHELD, day("2023-05-29"));
        assertThat(window()).isEqualTo("2023-06-14/2023-09-13");
    }

    @Test
    void it_opens_after_a_judgment_that_has_taken_effect() {
        served.remedy(RemedyKind.LITIGATION, day("2023-04-03")).result(RemedyOutcome.REQUEST_DISMISSED, day("2023-07-10"), null);
        assertThat(served.dates.courtWindow()).isEmpty();
        served.result(RemedyOutcome.REQUEST_DISMISSED, day("2023-10-20"));
        assertThat(window()).isEqualTo("2023-10-21/2024-01-20");
    }

    @Test
    void a_suit_after_a_reconsideration_is_waited_for() {
        served.remedy(RemedyKind.RECONSIDERATION, day("2023-04-03")).result(RemedyOutcome.UPHELD, day("2023-05-29"))
                .remedy(RemedyKind.LITIGATION, day("2023-06-05"));
        assertThat(served.dates.courtWindow()).isEmpty();
        served.result(RemedyOutcome.REQUEST_DISMISSED, day("2023-12-01"));
        assertThat(window()).isEqualTo("2023-12-02/2024-03-01");
    }

    @Test
    void a_remedy_that_was_not_examined_leaves_the_six_months() {
        served.remedy(RemedyKind.RECONSIDERATION, day("2023-04-03")).result(RemedyOutcome.TERMINATED, day("2023-04-20"));
        assertThat(window()).isEqualTo("2023-09-16/2023-12-15");
        served.remedy(RemedyKind.LITIGATION, day("2023-09-14")).result(RemedyOutcome.WITHDRAWN, day("2023-11-20"));
        assertThat(window()).isEqualTo("2023-11-21/2024-02-20");
    }

    @Test
    void a_late_remedy_that_was_not_examined_does_not_open_it_again() {
        served.remedy(RemedyKind.LITIGATION, day("2023-12-01")).result(RemedyOutcome.NOT_ACCEPTED, day("2023-12-08"));
        assertThat(window()).isEqualTo("2023-09-16/2023-12-15");
    }

    private String window() {
        CourtWindow window = served.dates.courtWindow().orElseThrow();
        return window.opens() + "/" + window.closes();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
