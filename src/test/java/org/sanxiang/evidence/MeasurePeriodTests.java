package org.sanxiang.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.cases.SideClock;
import org.sanxiang.deadlines.Periods;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a coercive measure holds: extended once, and put off while experts have the things (行政强制法 25). */
class MeasurePeriodTests extends OpenInvestigation {

    private static final LocalDate END = DAY.plusDays(10);

    @Autowired
    private HeldThings clocks;
    @Autowired
    private Periods periods;

    private Long held;

    @BeforeEach
    void take() {
        enter(new MeasureForm(MeasureKind.SEIZURE, List.of(new PreservedThing("挖掘机", null, BigDecimal.ONE, "台", null)), "停车场",
                "继续施工", "规划法", DAY, END, List.of(one, two), head, null, null, null, null));
        held = Long.valueOf(step("measure-release").choices(file.id()).get("measure").get(0).value());
    }

    @Test
    void a_measure_is_extended_by_thirty_days_at_most_from_the_end_that_was_decided() {
        assertRefused(Rules.EXTENSION_LENGTH, extension(END.plusDays(31), head, END));
        assertRefused(Rules.EXTENSION_LENGTH, extension(END, head, END));
        enter(extension(END.plusDays(30), head, END));
        assertThat(lastDay()).isEqualTo(END.plusDays(30));
    }

    @Test
    void a_measure_is_extended_once() {
        enter(extension(END.plusDays(5), head, END));
        assertRefused(Rules.EXTENDED_ONCE, extension(END.plusDays(9), head, END));
    }

    @Test
    void a_measure_that_is_over_is_not_extended() {
        assertRefused(Rules.EXTENDED_AFTER_END, extension(END.plusDays(5), head, END.plusDays(1)));
        enter(extension(END.plusDays(5), head, END));
    }

    @Test
    void only_a_head_extends_a_measure() {
        assertRefused(Rules.EXTENSION_APPROVED, extension(END.plusDays(5), one, END));
    }

    @Test
    void a_measure_that_was_lifted_is_neither_extended_nor_appraised() {
        enter(new MeasureReleaseForm(held, DAY.plusDays(1), "返还", null));
        assertRefused(Rules.MEASURE_OPEN, extension(END.plusDays(5), head, END));
        assertRefused(Rules.MEASURE_OPEN, appraisal(DAY, DAY.plusDays(3), held));
    }

    @Test
    void the_days_in_which_experts_have_the_things_do_not_count() {
        enter(appraisal(DAY.plusDays(2), DAY.plusDays(6), held));
        assertThat(lastDay()).isEqualTo(END.plusDays(5));
        enter(appraisal(DAY.plusDays(2), DAY.plusDays(6), null));
        assertThat(lastDay()).isEqualTo(END.plusDays(5));
    }

    @Test
    void an_early_result_ends_the_days_that_do_not_count_and_a_late_one_adds_none() {
        enter(appraisal(DAY.plusDays(2), DAY.plusDays(6), held));
        Long asked = Long.valueOf(step("appraisal-result").choices(file.id()).get("appraisal").get(0).value());
        assertRefused(Rules.RESULT_IN_ORDER, result(asked, DAY.plusDays(1)));
        enter(result(asked, DAY.plusDays(3)));
        assertThat(lastDay()).isEqualTo(END.plusDays(2));
        assertRefused(Rules.APPRAISAL_OPEN, result(asked, DAY.plusDays(3)));
    }

    @Test
    void an_extension_counts_what_was_put_off_before_it_and_is_put_off_by_what_comes_after() {
        enter(appraisal(DAY, DAY.plusDays(4), held));
        assertRefused(Rules.EXTENSION_LENGTH, extension(END.plusDays(36), head, END));
        enter(extension(END.plusDays(35), head, END));
        assertThat(lastDay()).isEqualTo(END.plusDays(35));
        enter(appraisal(END.plusDays(1), END.plusDays(1), held));
        assertThat(lastDay()).isEqualTo(END.plusDays(36));
    }

    @Test
    void nothing_is_appraised_out_of_a_measure_before_it_was_taken() {
        assertRefused(Rules.APPRAISED_BEFORE_HELD, appraisal(DAY.minusDays(1), DAY.plusDays(1), held));
        enter(appraisal(DAY.minusDays(1), DAY.plusDays(1), null));
    }

    private LocalDate lastDay() {
        return clocks.of(file.id(), periods).stream().map(SideClock::clock).findFirst().orElseThrow().deadline().due();
    }

    private MeasureExtensionForm extension(LocalDate end, Long approver, LocalDate on) {
        return new MeasureExtensionForm(held, end, "案情复杂", approver, on, on, null);
    }

    private static AppraisalForm appraisal(LocalDate from, LocalDate to, Long measure) {
        return new AppraisalForm(AppraisalKind.TESTING, "县检测中心", "混凝土试块", "强度", from, to, measure, DAY, null);
    }

    private static AppraisalResultForm result(Long asked, LocalDate on) {
        return new AppraisalResultForm(asked, on, "检字1号", "不合格", on, null);
    }
}
