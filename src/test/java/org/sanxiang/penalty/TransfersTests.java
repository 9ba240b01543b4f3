package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
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

    private static final LocalDate APPROVED = LocalDate.of(2023, 3, 10);
    private static final Periods PERIODS = DeliveredCalendar.periods();

    private final ACase a = ACase.filed(ORGANISATION);
    private final Clock clock = new TestClock();

    @Test
    void a_task_group_of_two_reports_the_suspicion() {
        Crew one = new Crew(List.of(Somebody.officer(1, "甲")));
        a.refuses(Rules.TASK_GROUP, () -> a.c.transfers().reported(Filled.transferReport(), one, APPROVED));
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, APPROVED);
        assertThat(a.c.transfers).singleElement().satisfies(transfer -> {
            assertThat(transfer.taskGroup()).isEqualTo("甲、乙");
            assertThat(transfer.reportedOn()).isEqualTo(APPROVED);
        });
    }

    @ParameterizedTest
    @EnumSource(TransferConclusion.class)
    void only_the_principal_head_answers_the_report(TransferConclusion conclusion) {
        TransferApproval step = new TransferApproval(new PenaltyCasesInMemory(a.c), clock);
        TransferApprovalForm form = new TransferApprovalForm(conclusion, "意见");
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, APPROVED);
        Refusing.assertBarred(Rules.PRINCIPAL_HEAD,
                () -> step.take(a.c, form, Somebody.actor(3, Role.DEPUTY_HEAD)));
        assertThat(a.c.transfers.get(0).approvedOn()).isNull();
        String outcome = step.take(a.c, form, Somebody.actor(3, Role.PRINCIPAL_HEAD));
        assertThat(outcome).isEqualTo(conclusion == TransferConclusion.APPROVE ? "approve" : "investigate");
        assertThat(a.c.transfers.get(0).approvedOn())
                .isEqualTo(conclusion == TransferConclusion.APPROVE ? LocalDate.now(clock) : null);
    }

    @Test
    void the_case_is_handed_over_within_a_day_of_the_approval() {
        approved();
        a.c.transfers().handedOver(Filled.handOver(APPROVED.plusDays(1), null), PERIODS);
        assertThat(a.c.transfers.get(0).receiptNumber()).isEqualTo("回执1号");
        assertThat(a.c.file().stage()).isEqualTo(Stage.TRANSFERRED);
    }

    @Test
    void a_late_transfer_needs_a_reason() {
        approved();
        a.refuses(Rules.TRANSFER_LATE,
                () -> a.c.transfers().handedOver(Filled.handOver(APPROVED.plusDays(2), " "), PERIODS));
        a.c.transfers().handedOver(Filled.handOver(APPROVED.plusDays(2), "公安机关休息"), PERIODS);
    }

    @Test
    void nothing_is_handed_over_before_the_approval() {
        approved();
        a.refuses(Rules.HANDED_OVER_BEFORE_APPROVAL,
                () -> a.c.transfers().handedOver(Filled.handOver(APPROVED.minusDays(1), null), PERIODS));
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
        a.c.transfers().reported(Filled.transferReport(), ACase.TWO, APPROVED);
        a.c.transfers().approved(APPROVED);
    }

    private void handedOver() {
        approved();
        a.c.transfers().handedOver(Filled.handOver(APPROVED, null), PERIODS);
    }
}
