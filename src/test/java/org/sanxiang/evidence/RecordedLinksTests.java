package org.sanxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rule;
import org.springframework.beans.factory.annotation.Autowired;

/** Which links of a case must be recorded in sound and pictures, by the catalogue as delivered. */
class RecordedLinksTests extends OpenInvestigation {

    private static final String WHY = "执法记录仪送修";

    @Autowired
    private RecordedLinks links;
    @Autowired
    private RecordingSection recordings;

    @Test
    void a_seizure_without_a_recording_is_not_closed() {
        enter(measure(MeasureKind.SEIZURE));
        refused(Rules.LINK_NOT_RECORDED, WHY);
        enter(film(TEN, "AV05"));
        assertThatCode(() -> links.demand(file.id(), null)).doesNotThrowAnyException();
    }

    @Test
    void only_sealing_and_seizure_are_recorded_throughout() {
        enter(measure(MeasureKind.FREEZING));
        assertThatCode(() -> links.demand(file.id(), null)).doesNotThrowAnyException();
        enter(measure(MeasureKind.SEALING));
        refused(Rules.LINK_NOT_RECORDED, WHY);
    }

    @Test
    void an_inspection_without_a_recording_is_explained() {
        enter(new SiteRecordForm("某地", TEN, TEN.plusHours(1), List.of(one, two), "某某", true, "在建", null, null, null));
        refused(Rules.LINK_NOT_EXPLAINED, " ");
        assertThat(links.expected(file.id())).contains("AV01").contains(DAY.toString());
        assertThatCode(() -> links.demand(file.id(), WHY)).doesNotThrowAnyException();
        enter(film(TEN, "AV01"));
        assertThatCode(() -> links.demand(file.id(), null)).doesNotThrowAnyException();
    }

    @Test
    void each_record_tells_its_links() {
        enter(new SiteRecordForm("某地", TEN, TEN.plusHours(1), List.of(one, two), "某某", true, "在建", null, true, null));
        enter(new InterviewForm("某某", null, "当事人", "办公室", TEN, TEN.plusHours(1), List.of(one, two), true, true, "问答", 2, null, null));
        enter(new PreservationForm(List.of(new PreservedThing("挖掘机", null, BigDecimal.ONE, "台", null)), "可能转移", DAY, "停车场", List.of(one, two), head, null));
        enter(order(DeliveryMethod.DIRECT));
        enter(order(DeliveryMethod.LIEN));
        enter(new ReinspectionForm(DAY, List.of(one, two), ReinspectionResult.CORRECTED, "已拆除", null));
        assertThat(links.of(file.id())).extracting(covered -> covered.link().code())
                .containsExactlyInAnyOrder("AV01", "AV12", "AV02", "AV04", "AV11", "AV13");
    }

    @Test
    void of_some_links_only_the_recording_tells() {
        enter(film(TEN, "AV12"));
        assertThat(links.of(file.id())).singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(CoverageState.COVERED));
    }

    @Test
    void the_case_page_shows_what_is_missing() {
        enter(measure(MeasureKind.SEIZURE));
        Block block = recordings.blocks(file, false).get(0);
        assertThat(block.mark()).isEqualTo("AV05 查封、扣押");
        assertThat(block.facts()).extracting(Fact::value).contains("CoverageState.MISSING", "RecordingDemand.THROUGHOUT");
        assertThat(block.facts().get(0).light()).isEqualTo("late");
        enter(film(TEN, "AV05"));
        assertThat(recordings.blocks(file, false).get(0).facts()).extracting(Fact::value)
                .contains("CoverageState.COVERED", "ZF-01 2023-03-01 10:00 – 2023-03-01 11:00");
    }

    @Test
    void a_recording_is_entered_within_a_day_or_with_a_reason() {
        LocalDateTime now = LocalDateTime.of(2023, 4, 1, 10, 0);
        assertRefused(Rules.RECORDING_LATE, film(now.minusHours(26), null, "AV01"));
        enter(film(now.minusHours(24), null, "AV01"));
        enter(film(now.minusHours(26), "休假", "AV01"));
        assertRefused(Rules.LINK_UNKNOWN, film(now.minusHours(2), null, "AV77"));
    }

    private static CorrectionOrderForm order(DeliveryMethod by) {
        return new CorrectionOrderForm("拆除", "城乡规划法第六十四条", DAY.plusDays(10), DAY, by, "某某", null);
    }

    private MeasureForm measure(MeasureKind kind) {
        return new MeasureForm(kind, List.of(new PreservedThing("挖掘机", null, BigDecimal.ONE, "台", null)), "停车场", "继续施工", "规划法",
                DAY, DAY.plusDays(10), List.of(one, two), head, null, null, null, null);
    }

    private static RecordingForm film(LocalDateTime from, String link) {
        return film(from, WHY, link);
    }

    private static RecordingForm film(LocalDateTime from, String lateReason, String link) {
        return new RecordingForm("ZF-01", "办案员甲", from, from.plusHours(1), "某地", ProcessLink.INVESTIGATION,
                List.of(link), RecordingRetention.NORMAL, null, lateReason, null);
    }

    private void refused(Rule rule, String because) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> links.demand(file.id(), because))
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }
}
