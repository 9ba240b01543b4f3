package org.sanxiang.penalty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.TestClock;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.review.ReviewsInMemory;
import org.sanxiang.review.SentReviews;
import org.sanxiang.review.Submissions;

import static org.assertj.core.api.Assertions.assertThat;

class PenaltyClocksTests {

    private final ACase a = ACase.heard("10000");
    private final LocalDate opened = LocalDate.of(2023, 3, 1);
    private final TestClock clock = new TestClock();
    private final Submissions submissions = SentReviews.of(new ReviewsInMemory(), clock);
    private final PenaltyClocks clocks =
            new PenaltyClocks(new PenaltyCasesInMemory(a.c), DeliveredCalendar.periods(), submissions);

    @ParameterizedTest
    @ValueSource(strings = {"investigate", "notify", "draft", "decide", "issue"})
    void the_steps_before_the_decision_share_the_ninety_days(String step) {
        assertThat(due(step)).isEqualTo(ACase.FILED.plusDays(90));
    }

    @ParameterizedTest
    @CsvSource("serve, 2023-03-10")
    void what_no_fact_starts_runs_from_the_opening_of_the_step(String step, LocalDate due) {
        assertThat(due(step)).isEqualTo(due);
    }

    @Test
    void a_review_has_five_working_days_from_the_day_it_was_sent_whenever_the_step_opened() {
        assertThat(clocks.of(1, "review", opened)).isEmpty();
        clock.set(LocalDate.of(2023, 3, 2));
        submissions.send(1);
        assertThat(due("review")).isEqualTo("2023-03-09");
    }

    @Test
    void a_clue_is_verified_within_fifteen_working_days_of_its_registration() {
        assertThat(due("verify")).isEqualTo(DeliveredCalendar.periods().due(a.c.file().registeredOn(), "verification"));
    }

    @Test
    void the_decision_is_served_within_seven_working_days_of_its_date_whenever_the_step_opened() {
        a.issued("10000");
        assertThat(due("serve")).isEqualTo("2023-04-28");
    }

    @Test
    void the_dossier_is_archived_within_thirty_days_of_the_closing() {
        a.c.carrying().closed(LocalDate.of(2023, 5, 8));
        assertThat(due("archive")).isEqualTo("2023-06-07");
    }

    @Test
    void the_principal_head_has_three_days_from_the_report_and_the_police_get_the_case_within_24_hours_of_the_approval() {
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, LocalDate.of(2023, 3, 10));
        assertThat(due("approve-transfer")).isEqualTo("2023-03-13");
        assertThat(clocks.of(1, "hand-over", opened)).isEmpty();
        a.c.transfers().answeredByHead(new TransferApprovalForm(TransferConclusion.APPROVE, "同意", null),
                LocalDate.of(2023, 3, 12).atTime(16, 30), DeliveredCalendar.periods());
        assertThat(clocks.of(1, "hand-over", opened).orElseThrow().deadline().end()).isEqualTo("2023-03-13T16:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "approve-filing", "close", "approve-closing", "await-police"})
    void some_steps_have_no_clock(String step) {
        assertThat(clocks.of(1, step, opened)).isEmpty();
    }

    @Test
    void the_party_has_until_its_last_day() {
        assertThat(due("hear-party")).isEqualTo(ACase.LAST_DAY);
    }

    @Test
    void a_fine_is_paid_fifteen_days_after_service_and_published_seven_working_days_after_the_decision() {
        a.issued("10000").served();
        assertThat(due("execute")).isEqualTo("2023-05-05");
        assertThat(due("publish")).isEqualTo("2023-04-28");
    }

    @Test
    void a_decision_served_after_those_days_is_published_seven_working_days_after_service() {
        a.issued("10000");
        a.c.carrying().attempted(Filled.attempt(ServiceMethod.PUBLIC_NOTICE, ACase.DECIDED, ServiceResult.SERVED),
                ACase.TWO);
        a.c.carrying().served(LocalDate.of(2023, 5, 20), 30, null, null);
        assertThat(due("publish")).isEqualTo("2023-05-30");
    }

    private LocalDate due(String step) {
        return clocks.of(1, step, opened).orElseThrow().deadline().due();
    }
}
