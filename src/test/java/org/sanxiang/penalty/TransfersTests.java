package org.sanxiang.penalty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Crew;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.cases.PartyKind.ORGANISATION;

class TransfersTests {

    private static final LocalDate REPORTED = LocalDate.of(2023, 3, 10);
    private static final LocalDateTime APPROVED = LocalDateTime.of(2023, 3, 10, 16, 30, 45);
    private static final Periods PERIODS = DeliveredCalendar.periods();

    private final ACase a = ACase.filed(ORGANISATION);
    private final TestClock clock = new TestClock();

    @Test
    void a_task_group_of_two_reports_the_suspicion() {
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        a.refuses(Rules.TASK_GROUP, () -> a.c.transfers().reported(Filled.transferReport(), one, REPORTED));
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, REPORTED);
        assertThat(a.c.transfers).singleElement().satisfies(transfer -> {
            assertThat(transfer.taskGroup()).isEqualTo("甲、乙");
            assertThat(transfer.reportedOn()).isEqualTo(REPORTED);
        });
    }

    @ParameterizedTest
    @EnumSource(TransferConclusion.class)
    void only_the_principal_head_answers_the_report(TransferConclusion conclusion) {
        TransferApproval step = new TransferApproval(new PenaltyCasesInMemory(a.c), PERIODS, clock);
        TransferApprovalForm form = new TransferApprovalForm(conclusion, "意见", null);
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, REPORTED);
        Refusing.assertBarred(Rules.PRINCIPAL_HEAD,
                () -> step.take(a.c, form, Somebody.actor(3, Role.DEPUTY_HEAD)));
        assertThat(a.c.transfers.get(0).approvedAt()).isNull();
        String outcome = step.take(a.c, form, Somebody.actor(3, Role.PRINCIPAL_HEAD));
        assertThat(outcome).isEqualTo(conclusion == TransferConclusion.APPROVE ? "approve" : "investigate");
        assertThat(a.c.transfers.get(0).approvedAt())
                .isEqualTo(conclusion == TransferConclusion.APPROVE ? LocalDateTime.now(clock) : null);
    }

    @ParameterizedTest
    @EnumSource(TransferConclusion.class)
    void an_answer_after_the_third_day_needs_a_reason(TransferConclusion conclusion) {
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, REPORTED);
        LocalDateTime fourthDay = REPORTED.plusDays(4).atStartOfDay();
        a.refuses(Rules.TRANSFER_APPROVAL_LATE, () -> a.c.transfers()
                .answeredByHead(new TransferApprovalForm(conclusion, "意见", " "), fourthDay, PERIODS));
        a.c.transfers().answeredByHead(new TransferApprovalForm(conclusion, "意见", null), fourthDay.minusMinutes(1), PERIODS);
        a.c.transfers().answeredByHead(new TransferApprovalForm(conclusion, "意见", "外出"), fourthDay, PERIODS);
    }

    @Test
    void the_case_is_handed_over_within_twenty_four_hours_of_the_approval() {
        approved();
        a.c.transfers().handedOver(handOver(APPROVED.plusHours(24), null), PERIODS);
        assertThat(a.c.transfers.get(0).receiptNumber()).isEqualTo("回执1号");
        assertThat(a.c.file().stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @Test
    void a_late_transfer_needs_a_reason() {
        approved();
        a.refuses(Rules.TRANSFER_LATE,
                () -> a.c.transfers().handedOver(handOver(APPROVED.plusHours(24).plusMinutes(1), " "), PERIODS));
        a.c.transfers().handedOver(handOver(APPROVED.plusHours(30), "公安机关休息"), PERIODS);
        assertThat(a.c.transfers.get(0).lateBecause()).isEqualTo("公安机关休息");
        assertThat(a.c.transfers.get(0).approvedAt()).isEqualTo(APPROVED);
    }

    @Test
    void nothing_is_handed_over_before_the_approval() {
        approved();
        a.refuses(Rules.HANDED_OVER_BEFORE_APPROVAL,
                () -> a.c.transfers().handedOver(handOver(APPROVED.minusMinutes(1), null), PERIODS));
        a.c.transfers().handedOver(handOver(APPROVED, null), PERIODS);
    }

    @Test
    void a_case_that_the_police_file_ends_here() {
        handedOver();
        assertThat(a.c.transfers().answered(Filled.police(PoliceAnswer.FILED))).isEqualTo("filed");
        assertThat(a.c.file().stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @ParameterizedTest
    @EnumSource(value = PoliceAnswer.class, names = "FILED", mode = EnumSource.Mode.EXCLUDE)
    void a_case_that_the_police_do_not_file_goes_on_here(PoliceAnswer answer) {
        handedOver();
        assertThat(a.c.transfers().answered(Filled.police(answer))).isEqualTo("investigate");
        assertThat(a.c.file().stage()).isEqualTo(Stage.FILED);
        assertThat(a.c.transfers.get(0).answer()).isEqualTo(answer);
        assertThat(a.c.transfers.get(0).crime()).isEqualTo("涉嫌危险作业罪");
    }

    private void approved() {
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, REPORTED);
        a.c.transfers().answeredByHead(new TransferApprovalForm(TransferConclusion.APPROVE, "同意", null), APPROVED,
                PERIODS);
    }

    private void handedOver() {
        approved();
        a.c.transfers().handedOver(handOver(APPROVED, null), PERIODS);
    }

    /** As a form states it, without seconds. */
    private static HandOverForm handOver(LocalDateTime moment, String lateBecause) {
        return new HandOverForm(moment.truncatedTo(ChronoUnit.MINUTES), "泸县公安局", "回执1号", "案卷一册", lateBecause);
    }
}
