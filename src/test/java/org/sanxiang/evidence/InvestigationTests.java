package org.sanxiang.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the records, orders and recordings of an investigation need. */
class InvestigationTests extends OpenInvestigation {

    @Test
    void no_record_without_the_certificate_shown() {
        assertRefused(Rules.CERTIFICATE_SHOWN, inspection(null));
        assertRefused(Rules.CERTIFICATE_SHOWN, interview(false, true));
        assertRefused(Rules.RIGHTS_TOLD, interview(true, false));
        enter(inspection(true));
        enter(interview(true, true));
        assertThat(evidence.of(file.id()).records()).isEqualTo(2);
    }

    @Test
    void a_reinspection_follows_an_order() {
        ReinspectionForm visit = new ReinspectionForm(DAY, List.of(one, two), ReinspectionResult.NOT_CORRECTED, "未拆除", null);
        assertRefused(Rules.ORDERED_BEFORE, visit);
        enter(new CorrectionOrderForm("拆除", "城乡规划法第六十四条", DAY.plusDays(10), DAY, DeliveryMethod.DIRECT, "某某", null));
        assertThat(evidence.of(file.id()).reinspectedAfterOrder()).isFalse();
        enter(visit);
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(0, 0, true, true, false, 0));
    }

    @Test
    void a_recording_counts() {
        enter(new RecordingForm("ZF-01", "办案员乙", TEN, TEN.plusHours(1), "现场", ProcessLink.INVESTIGATION,
                List.of("AV01"), RecordingRetention.EVIDENCE, null, "设备送修", null));
        assertThat(evidence.of(file.id()).recordings()).isTrue();
    }

    private SiteRecordForm inspection(Boolean shown) {
        return new SiteRecordForm("某地", TEN, TEN.plusHours(1), List.of(one, two), "某某", shown, "现场有在建房屋", null, null, null);
    }

    private InterviewForm interview(boolean shown, boolean told) {
        return new InterviewForm("某某", null, "当事人", "办公室", TEN, TEN.plusHours(1), List.of(one, two), shown, told, "问答", 2, null,
                null);
    }
}
