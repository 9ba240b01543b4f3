package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.deadlines.DeliveredCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class PenaltyClocksTests {

    private final ACase a = ACase.heard("10000");
    private final LocalDate opened = LocalDate.of(2023, 3, 1);
    private final PenaltyClocks clocks =
            new PenaltyClocks(new PenaltyCasesInMemory(a.c), DeliveredCalendar.periods());

    @ParameterizedTest
    @ValueSource(strings = {"investigate", "notify", "draft", "decide", "issue"})
    void the_steps_before_the_decision_share_the_ninety_days(String step) {
        assertThat(clocks.due(1, step, opened)).contains(ACase.FILED.plusDays(90));
    }

    @ParameterizedTest
    @CsvSource({"verify, 2023-03-22", "review, 2023-03-08", "serve, 2023-03-10", "archive, 2023-03-31",
        "approve-transfer, 2023-03-04", "hand-over, 2023-03-02"})
    void some_clocks_start_when_the_step_opens(String step, LocalDate due) {
        assertThat(clocks.due(1, step, opened)).contains(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "approve-filing", "close", "approve-closing", "await-police"})
    void some_steps_have_no_clock(String step) {
        assertThat(clocks.due(1, step, opened)).isEqualTo(Optional.empty());
    }

    @Test
    void the_party_has_until_its_last_day() {
        assertThat(clocks.due(1, "hear-party", opened)).contains(ACase.LAST_DAY);
    }

    @Test
    void a_fine_is_paid_fifteen_days_after_service_and_published_seven_working_days_after_the_decision() {
        a.issued("10000").served();
        assertThat(clocks.due(1, "execute", opened)).contains(LocalDate.of(2023, 5, 5));
        assertThat(clocks.due(1, "publish", opened)).contains(LocalDate.of(2023, 4, 28));
    }

    @Test
    void a_decision_served_after_those_days_is_published_seven_working_days_after_service() {
        a.issued("10000");
        a.c.carrying().attempted(Filled.attempt(ServiceMethod.PUBLIC_NOTICE, ACase.DECIDED, ServiceResult.SERVED),
                ACase.TWO);
        a.c.carrying().served(LocalDate.of(2023, 5, 20), 30, null, null);
        assertThat(clocks.due(1, "publish", opened)).contains(LocalDate.of(2023, 5, 30));
    }
}
