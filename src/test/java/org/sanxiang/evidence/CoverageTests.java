package org.sanxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Whether recordings cover a link that occurred, as strictly as the catalogue demands it. */
class CoverageTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2023, 3, 1, 9, 0);
    private static final Occurrence HOUR = Occurrence.during("AV09", NINE, NINE.plusHours(1), "听证室");
    private static final Occurrence DAY = Occurrence.on("AV09", NINE.toLocalDate(), null);

    @Test
    void what_must_be_recorded_is_recorded_from_beginning_to_end() {
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(0, 60))).isEqualTo(CoverageState.COVERED);
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(1, 60))).isEqualTo(CoverageState.MISSING);
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(0, 59))).isEqualTo(CoverageState.MISSING);
        assertThat(state(RecordingDemand.REQUIRED, HOUR)).isEqualTo(CoverageState.MISSING);
    }

    @Test
    void recordings_that_follow_without_a_gap_count_together() {
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(30, 70), film(-5, 30))).isEqualTo(CoverageState.COVERED);
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(-5, 29), film(30, 70))).isEqualTo(CoverageState.MISSING);
        assertThat(state(RecordingDemand.THROUGHOUT, HOUR, film(0, 60), film(10, 20))).isEqualTo(CoverageState.COVERED);
    }

    @Test
    void a_moment_lies_within_the_recording() {
        Occurrence moment = Occurrence.during("AV09", NINE, NINE, null);
        assertThat(state(RecordingDemand.REQUIRED, moment, film(-10, 0))).isEqualTo(CoverageState.COVERED);
        assertThat(state(RecordingDemand.REQUIRED, moment, film(1, 30))).isEqualTo(CoverageState.MISSING);
    }

    @Test
    void where_only_the_day_is_known_a_recording_of_the_day_counts() {
        assertThat(state(RecordingDemand.THROUGHOUT, DAY, film(120, 130))).isEqualTo(CoverageState.COVERED);
        assertThat(state(RecordingDemand.THROUGHOUT, DAY, film(1440, 1500))).isEqualTo(CoverageState.MISSING);
    }

    @Test
    void what_is_only_expected_is_recorded_in_part_and_else_explained() {
        assertThat(state(RecordingDemand.EXPECTED, HOUR, film(10, 20))).isEqualTo(CoverageState.COVERED);
        assertThat(state(RecordingDemand.EXPECTED, HOUR, film(61, 70))).isEqualTo(CoverageState.EXPECTED);
        assertThat(state(RecordingDemand.OPTIONAL, HOUR)).isEqualTo(CoverageState.NOT_NEEDED);
    }

    @Test
    void a_recording_of_another_link_does_not_count_but_one_from_before_the_catalogue_does() {
        assertThat(state(RecordingDemand.REQUIRED, HOUR, of(List.of("AV01", "AV11"), 0, 60))).isEqualTo(CoverageState.MISSING);
        assertThat(state(RecordingDemand.REQUIRED, HOUR, of(List.of("AV01", "AV09"), 0, 60))).isEqualTo(CoverageState.COVERED);
        Recording old = film(0, 60);
        ReflectionTestUtils.setField(old, "covers", null);
        assertThat(state(RecordingDemand.REQUIRED, HOUR, old)).isEqualTo(CoverageState.COVERED);
        assertThat(old.codes()).isEmpty();
    }

    private static CoverageState state(RecordingDemand demand, Occurrence occurrence, Recording... recordings) {
        CatalogueLink link = new CatalogueLink("AV09", "听证", "全过程", demand, "依据");
        return Coverage.of(link, occurrence, Stream.of(recordings).toList()).state();
    }

    private static Recording film(int from, int to) {
        return of(List.of("AV09"), from, to);
    }

    private static Recording of(List<String> links, int from, int to) {
        return new Recording(new RecordingForm("ZF-01", "办案员甲", NINE.plusMinutes(from), NINE.plusMinutes(to), "听证室",
                ProcessLink.INVESTIGATION, links, RecordingRetention.EVIDENCE, null, null, null), null);
    }
}
