package org.sanxiang.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Choice;

import static org.assertj.core.api.Assertions.assertThat;

/** How things are preserved or seized, for how long, and how that ends. */
class SeizureTests extends OpenInvestigation {

    @Test
    void only_a_head_approves_a_preservation() {
        assertRefused(Rules.PRESERVATION_APPROVED, preservation(one));
        assertRefused(Rules.PRESERVATION_APPROVED, preservation(12345678L));
        enter(preservation(head));
        assertThat(state()).isEqualTo("PreservationState.OVERDUE");
    }

    @Test
    void a_preservation_is_dealt_with_in_seven_working_days_or_with_a_reason() {
        enter(preservation(head));
        Long kept = Long.valueOf(step("preservation-outcome").choices(file.id()).get("preservation").get(0).value());
        LocalDate last = LocalDate.of(2023, 3, 10);
        assertRefused(Rules.DEALT_IN_ORDER, outcome(kept, DAY.minusDays(1), null));
        assertRefused(Rules.PRESERVATION_LATE, outcome(kept, last.plusDays(1), " "));
        assertRefused(Rules.PRESERVATION_OPEN, outcome(kept + 1, last, null));
        enter(outcome(kept, last, null));
        assertThat(state()).isEqualTo("PreservationState.DEALT_WITH");
        assertRefused(Rules.PRESERVATION_OPEN, outcome(kept, last, null));
    }

    @Test
    void the_list_of_preserved_things_is_said_line_by_line() {
        enter(new PreservationForm(List.of(new PreservedThing("挖掘机", "PC200", new BigDecimal("1.00"), "台", "车况完好"),
                new PreservedThing("砂石", null, new BigDecimal("2.5"), "吨", " ")), "可能转移", DAY, "停车场", List.of(one, two), head, null));
        assertThat(step("preservation-outcome").choices(file.id()).get("preservation").get(0).label())
                .isEqualTo("2023-03-01 挖掘机（PC200） 1台，车况完好；砂石 2.5吨");
    }

    @Test
    void what_was_ended_is_ended_and_what_was_not_is_not() {
        enter(preservation(head));
        enter(preservation(head));
        List<Choice> kept = step("preservation-outcome").choices(file.id()).get("preservation");
        enter(outcome(Long.valueOf(kept.get(0).value()), DAY, null));
        assertThat(step("preservation-outcome").choices(file.id()).get("preservation")).containsExactly(kept.get(1));
        enter(measure(DAY, head));
        enter(measure("另一台", DAY.plusDays(1), DAY.plusDays(10), head));
        List<Choice> taken = step("measure-release").choices(file.id()).get("measure");
        assertRefused(Rules.IN_ORDER, new MeasureReleaseForm(Long.valueOf(taken.get(1).value()), DAY, "返还", null));
        enter(new MeasureReleaseForm(Long.valueOf(taken.get(0).value()), DAY, "返还", null));
        assertThat(step("measure-release").choices(file.id()).get("measure")).containsExactly(taken.get(1));
    }

    @Test
    void a_late_outcome_with_a_reason_stays_marked() {
        enter(preservation(head));
        Long kept = Long.valueOf(step("preservation-outcome").choices(file.id()).get("preservation").get(0).value());
        enter(outcome(kept, DAY.plusDays(20), "鉴定机构出具意见较晚"));
        assertThat(state()).isEqualTo("PreservationState.DEALT_WITH_LATE");
    }

    @Test
    void a_measure_is_approved_by_a_head_and_lasts_thirty_days_at_most() {
        assertRefused(Rules.MEASURE_APPROVED, measure(DAY.plusDays(30), two));
        assertRefused(Rules.MEASURE_LENGTH, measure(DAY.plusDays(31), head));
        enter(measure(DAY.plusDays(30), head));
        Long taken = Long.valueOf(step("measure-release").choices(file.id()).get("measure").get(0).value());
        assertRefused(Rules.IN_ORDER, new MeasureReleaseForm(taken, DAY.minusDays(1), "返还", null));
        enter(new MeasureReleaseForm(taken, DAY.plusDays(3), "返还", null));
        assertRefused(Rules.MEASURE_OPEN, new MeasureReleaseForm(taken, DAY.plusDays(4), "返还", null));
    }

    @Test
    void what_was_taken_in_an_emergency_is_approved_within_twenty_four_hours_or_explained() {
        LocalDateTime taken = DAY.atTime(22, 0);
        enter(emergency(taken, taken.plusHours(24).minusMinutes(1), null));
        assertRefused(Rules.EMERGENCY_LATE, emergency(taken, taken.plusHours(24), " "));
        enter(emergency(taken, taken.plusHours(30), "通信中断"));
        assertRefused(Rules.EMERGENCY_APPROVED_AFTER, emergency(taken, taken.minusMinutes(1), null));
    }

    @Test
    void an_emergency_says_when_it_was_taken_and_approved() {
        assertThat(problems(emergency(DAY.atTime(22, 0), null, null))).containsExactly("approvedAt");
        assertThat(problems(emergency(DAY.plusDays(1).atTime(1, 0), DAY.plusDays(1).atTime(2, 0), null)))
                .containsExactly("emergencyAt");
        assertThat(problems(emergency(null, null, null))).isEmpty();
    }

    private static List<String> problems(MeasureForm form) {
        List<String> fields = new ArrayList<>();
        form.crosscheck((field, problem) -> fields.add(field));
        return fields;
    }

    private MeasureForm emergency(LocalDateTime taken, LocalDateTime approved, String because) {
        return new MeasureForm(MeasureKind.SEIZURE, things("挖掘机"), "停车场", "继续施工", "规划法", DAY, DAY.plusDays(10),
                List.of(one, two), head, taken, approved, because, null);
    }

    private PreservationForm preservation(Long approver) {
        return new PreservationForm(things("挖掘机"), "可能转移", DAY, "停车场", List.of(one, two), approver,
                null);
    }

    private static PreservationOutcomeForm outcome(Long kept, LocalDate on, String reason) {
        return new PreservationOutcomeForm(kept, PreservationOutcome.RETURNED, on, reason, null, null);
    }

    private MeasureForm measure(LocalDate end, Long approver) {
        return measure("挖掘机", DAY, end, approver);
    }

    private MeasureForm measure(String thing, LocalDate day, LocalDate end, Long approver) {
        return new MeasureForm(MeasureKind.SEIZURE, things(thing), "停车场", "继续施工", "规划法", day, end, List.of(one, two), approver,
                null, null, null, null);
    }

    private static List<PreservedThing> things(String name) {
        return List.of(new PreservedThing(name, "PC200", BigDecimal.ONE, "台", null));
    }

    private String state() {
        return section.blocks(file, false).get(0).facts().stream()
                .filter(fact -> fact.label().endsWith(".state")).findFirst().orElseThrow().value();
    }
}
