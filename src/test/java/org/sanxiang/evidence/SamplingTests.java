package org.sanxiang.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.people.Crew;

import static org.assertj.core.api.Assertions.assertThat;

/** Samples, pictures and notices to come (行政处罚法 46, 55, 56). */
class SamplingTests extends OpenInvestigation {

    @Test
    void only_a_head_approves_that_samples_are_taken_by_two_certified_officers() {
        assertRefused(Rules.SAMPLING_APPROVED, sampling(List.of(one, two), one));
        assertRefused(Rules.TWO_OFFICERS, sampling(List.of(one), head));
        assertRefused(Crew.CERTIFIED, sampling(List.of(one, expired), head));
        enter(sampling(List.of(one, two), head));
        assertThat(section.blocks(file, false).get(0).facts()).anyMatch(fact -> fact.value().equals("燃气软管（DN10） 2根"));
    }

    @Test
    void samples_are_dealt_with_once_and_not_before_they_were_taken() {
        enter(sampling(List.of(one, two), head));
        Long taken = Long.valueOf(step("sampling-outcome").choices(file.id()).get("sampling").get(0).value());
        assertRefused(Rules.SAMPLING_IN_ORDER, outcome(taken, DAY.minusDays(1)));
        assertRefused(Rules.SAMPLING_OPEN, outcome(taken + 1, DAY));
        assertThat(section.blocks(file, false)).noneMatch(Block::isFolded);
        enter(outcome(taken, DAY));
        assertThat(section.blocks(file, false)).hasSize(2).allMatch(Block::isFolded);
        assertRefused(Rules.SAMPLING_OPEN, outcome(taken, DAY));
    }

    @Test
    void pictures_are_taken_by_two_certified_officers() {
        assertRefused(Rules.TWO_OFFICERS, new PhotosForm("现场", TEN, List.of(one), "在建", null));
        enter(new PhotosForm("现场", TEN, List.of(one, two), "在建", null));
        assertThat(section.blocks(file, false)).singleElement()
                .satisfies(block -> assertThat(block.title()).isEqualTo("step.investigate.photos"));
    }

    @Test
    void nobody_is_asked_to_come_before_being_told() {
        assertThat(problems(notice(DAY.minusDays(1)))).containsExactly("comeAt");
        assertThat(problems(notice(DAY))).isEmpty();
        enter(notice(DAY));
    }

    @Test
    void what_the_party_is_told_has_happened_before() {
        assertThat(problems(new AppraisalForm(AppraisalKind.TESTING, "中心", "试块", "强度", DAY, DAY.minusDays(1), null, DAY, null)))
                .containsExactly("endsOn");
        assertThat(problems(new AppraisalResultForm(1L, DAY, "1号", "合格", DAY.minusDays(1), null))).containsExactly("toldOn");
        assertThat(problems(new MeasureExtensionForm(1L, DAY, "复杂", head, DAY, DAY.minusDays(1), null)))
                .containsExactly("toldOn");
        assertThat(problems(new MeasureExtensionForm(1L, DAY, "复杂", head, DAY, DAY, null))).isEmpty();
    }

    private static List<String> problems(Crosschecked form) {
        List<String> fields = new ArrayList<>();
        BiConsumer<String, String> collect = (field, problem) -> fields.add(field);
        form.crosscheck(collect);
        return fields;
    }

    private static InquiryNoticeForm notice(LocalDate day) {
        return new InquiryNoticeForm("张某", day.atTime(9, 0), "本机关", "身份证", DAY, DeliveryMethod.DIRECT, "张某", null);
    }

    private SamplingForm sampling(List<Long> officers, Long approver) {
        return new SamplingForm(List.of(new SampledThing("燃气软管", "DN10", new BigDecimal("2.0"), "根", "20根", "封条1号")), "涉嫌不合格",
                "抽样办法", DAY, "仓库", "某某", officers, approver, null);
    }

    private static SamplingOutcomeForm outcome(Long taken, LocalDate on) {
        return new SamplingOutcomeForm(taken, SamplingOutcome.RETURNED, on, "返还", null);
    }
}
