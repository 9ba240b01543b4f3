package org.sanxiang.deadlines;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodsTests {

    private final Periods periods = DeliveredCalendar.periods();

    @ParameterizedTest
    @CsvSource({"verification, 15, WORKING_DAYS, false", "decision, 90, CALENDAR_DAYS, false",
        "statement, 5, WORKING_DAYS, true", "hearing-request, 5, WORKING_DAYS, true",
        "hearing-notice, 7, WORKING_DAYS, false", "legal-review, 5, WORKING_DAYS, false",
        "service, 7, WORKING_DAYS, false", "public-notice, 30, CALENDAR_DAYS, false",
        "publication, 7, WORKING_DAYS, false", "payment, 15, CALENDAR_DAYS, true", "demand, 10, WORKING_DAYS, false",
        "archiving, 30, CALENDAR_DAYS, false", "transfer-approval, 3, CALENDAR_DAYS, false",
        "transfer, 24, HOURS, false", "emergency-measure, 24, HOURS, false", "decision-extension, 30, CALENDAR_DAYS, false",
        "decision-extension-discussed, 60, CALENDAR_DAYS, false", "preservation, 7, WORKING_DAYS, false"})
    void the_delivered_periods_are_those_of_the_law(String name, int length, Period.Unit unit, boolean roll) {
        assertThat(periods.period(name)).isEqualTo(new Period(length, unit, roll));
    }

    @Test
    void a_name_that_is_not_in_the_table_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> periods.period("surcharge"));
    }

    @Test
    void a_period_runs_from_its_start() {
        assertThat(periods.due(LocalDate.of(2023, 9, 27), "publication")).isEqualTo("2023-10-12");
    }

    @Test
    void a_period_that_was_over_before_its_hindrance_ended_runs_again() {
        LocalDate decided = LocalDate.of(2023, 4, 20);
        assertThat(periods.due(decided, LocalDate.of(2023, 4, 28), "publication")).isEqualTo("2023-04-28");
        assertThat(periods.due(decided, LocalDate.of(2023, 5, 20), "publication")).isEqualTo("2023-05-30");
    }
}
