package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.Stage;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Ledger;
import org.sanxiang.deadlines.Periods;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agency head may order about the 90 days, and what it does to them. */
class DecisionPeriodTests {

    private static final Periods PERIODS = DeliveredCalendar.periods();
    private static final LocalDate LAST = ACase.FILED.plusDays(90);
    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    private final ACase a = ACase.filed(PartyKind.ORGANISATION);

    @Test
    void a_suspended_clock_stands_and_a_resumed_one_is_later_by_the_days_between() {
        suspend(DAY);
        assertThat(clock().stands()).isTrue();
        resume(DAY.plusDays(12));
        assertThat(clock().due()).isEqualTo(LAST.plusDays(12));
    }

    @Test
    void it_can_be_suspended_again_after_it_was_resumed() {
        suspend(DAY);
        resume(DAY.plusDays(12));
        suspend(DAY.plusDays(12));
        resume(DAY.plusDays(15));
        assertThat(clock().due()).isEqualTo(LAST.plusDays(15));
    }

    @Test
    void what_is_over_is_not_brought_back_by_a_suspension() {
        suspend(LAST.plusDays(1));
        assertThat(clock().due()).isEqualTo(LAST);
        assertThat(clock().isOverOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void what_is_suspended_is_not_suspended_again() {
        suspend(DAY);
        a.refuses(Rules.SUSPENDED_TWICE, () -> suspend(DAY.plusDays(1)));
    }

    @Test
    void what_runs_is_not_resumed() {
        a.refuses(Rules.NOT_SUSPENDED, () -> resume(DAY));
        suspend(DAY);
        resume(DAY);
        a.refuses(Rules.NOT_SUSPENDED, () -> resume(DAY));
    }

    @Test
    void nothing_resumes_before_it_was_suspended() {
        suspend(DAY);
        a.refuses(Rules.RESUMED_BEFORE_SUSPENSION, () -> resume(DAY.minusDays(1)));
        resume(DAY);
        assertThat(clock().due()).isEqualTo(LAST);
    }

    @Test
    void a_head_extends_by_up_to_thirty_days_and_the_discussion_by_up_to_sixty() {
        a.refuses(Rules.EXTENDED_TOO_LONG, () -> extend(ExtensionKind.BY_HEAD, 31, DAY));
        extend(ExtensionKind.BY_HEAD, 30, DAY);
        assertThat(clock().due()).isEqualTo(LAST.plusDays(30));
        a.refuses(Rules.EXTENDED_TOO_LONG, () -> extend(ExtensionKind.BY_DISCUSSION, 61, DAY));
        extend(ExtensionKind.BY_DISCUSSION, 60, DAY);
        assertThat(clock().due()).isEqualTo(LAST.plusDays(90));
    }

    @Test
    void b14_no_extension_counts_twice() {
        extend(ExtensionKind.BY_HEAD, 10, DAY);
        a.refuses(Rules.EXTENDED_TWICE, () -> extend(ExtensionKind.BY_HEAD, 10, DAY));
        extend(ExtensionKind.BY_DISCUSSION, 60, DAY);
        for (ExtensionKind kind : ExtensionKind.values()) {
            a.refuses(Rules.EXTENDED_TWICE, () -> extend(kind, 1, DAY));
        }
        assertThat(clock().due()).isEqualTo(LAST.plusDays(70));
        assertThat(a.c.decisionPeriod().mayBeExtended()).isFalse();
    }

    @Test
    void the_discussion_extends_only_what_a_head_has_extended_before() {
        a.refuses(Rules.EXTENDED_OUT_OF_ORDER, () -> extend(ExtensionKind.BY_DISCUSSION, 60, DAY));
    }

    @Test
    void what_is_over_is_not_extended() {
        a.refuses(Rules.EXTENDED_AFTER_END, () -> extend(ExtensionKind.BY_HEAD, 30, LAST.plusDays(1)));
        extend(ExtensionKind.BY_HEAD, 30, LAST);
        assertThat(clock().due()).isEqualTo(LAST.plusDays(30));
    }

    @Test
    void a_discussion_of_fewer_than_three_heads_is_explained() {
        extend(ExtensionKind.BY_HEAD, 30, DAY);
        Heads two = new Heads("甲：同意\n乙：同意", 2);
        a.refuses(Rules.FEW_MEMBERS, () -> a.c.decisionPeriod().extended(
                PeriodExtension.of(form(ExtensionKind.BY_DISCUSSION, 60), two, "局长甲", DAY), " ", PERIODS));
        a.c.decisionPeriod().extended(
                PeriodExtension.of(form(ExtensionKind.BY_DISCUSSION, 60), two, "局长甲", DAY), "班子成员两人", PERIODS);
        assertThat(PenaltyCase.last(a.c.periodExtensions).said()).isEqualTo("甲：同意\n乙：同意");
    }

    @Test
    void the_form_of_a_discussed_extension_needs_the_record_of_the_discussion() {
        assertThat(problems(new ExtendForm(ExtensionKind.BY_DISCUSSION, 60, "规定", null, List.of(), null, "同意")))
                .containsExactlyInAnyOrder("heldOn", "members");
        assertThat(problems(new ExtendForm(ExtensionKind.BY_DISCUSSION, 60, "规定", null, null, null, "同意")))
                .containsExactlyInAnyOrder("heldOn", "members");
        assertThat(problems(form(ExtensionKind.BY_DISCUSSION, 60))).isEmpty();
        assertThat(problems(new ExtendForm(ExtensionKind.BY_HEAD, 30, "规定", null, null, null, "同意"))).isEmpty();
    }

    @Test
    void nothing_is_ordered_before_the_filing_or_after_the_decision() {
        a.c.file().reached(Stage.DECIDED);
        a.refuses(Rules.PERIOD_NOT_RUNNING, () -> suspend(DAY));
        a.refuses(Rules.PERIOD_NOT_RUNNING, () -> extend(ExtensionKind.BY_HEAD, 30, DAY));
        a.c.file().reached(Stage.FILED);
        suspend(DAY);
        a.c.file().reached(Stage.DECIDED);
        a.refuses(Rules.PERIOD_NOT_RUNNING, () -> resume(DAY));
    }

    @Test
    void nothing_is_decided_while_the_period_is_suspended() {
        ACase heard = ACase.heard("10000").drafted("10000").judged(false, false);
        heard.c.decisionPeriod().suspended(new SuspendForm(PeriodSuspensionGround.RELATED_CASE, "同意"), "局长甲",
                ACase.DECIDED);
        heard.refuses(Rules.DECIDED_WHILE_SUSPENDED, () -> heard.c.decisions()
                .decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false));
        heard.c.decisionPeriod().resumed(new ResumeForm(ResumptionGround.GROUND_GONE, ACase.DECIDED, "同意"), "局长甲");
        heard.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false);
    }

    @Test
    void no_other_clock_moves() {
        ACase told = ACase.filed(PartyKind.ORGANISATION).reported("10000").notified("10000");
        CaseClocks clocks = new CaseClocks(told.c, PERIODS);
        var before = List.of(clocks.verification(), clocks.right(Right.STATEMENT), clocks.right(Right.HEARING));
        told.c.decisionPeriod().suspended(new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意"), "局长甲", DAY);
        assertThat(List.of(clocks.verification(), clocks.right(Right.STATEMENT), clocks.right(Right.HEARING)))
                .isEqualTo(before);
        assertThat(clocks.decision().deadline().stands()).isTrue();
    }

    @Test
    void where_nothing_was_ordered_nothing_is_asked() {
        assertThat(a.c.decisionPeriod().ledger()).isSameAs(Ledger.EMPTY);
    }

    private static List<String> problems(ExtendForm form) {
        List<String> fields = new ArrayList<>();
        form.crosscheck((field, problem) -> fields.add(field));
        return fields;
    }

    private Deadline clock() {
        return new CaseClocks(a.c, PERIODS).decision().deadline();
    }

    private void suspend(LocalDate day) {
        a.c.decisionPeriod().suspended(new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "同意"), "局长甲", day);
    }

    private void resume(LocalDate day) {
        a.c.decisionPeriod().resumed(new ResumeForm(ResumptionGround.GROUND_GONE, day, "同意"), "局长甲");
    }

    private void extend(ExtensionKind kind, int days, LocalDate day) {
        a.c.decisionPeriod().extended(PeriodExtension.of(form(kind, days), new Heads("三人：同意", 3), "局长甲", day), null,
                PERIODS);
    }

    private static ExtendForm form(ExtensionKind kind, int days) {
        return new ExtendForm(kind, days, "程序规定第二十六条", DAY, List.of(new Member(1L, "同意")), null, "同意延长");
    }
}
