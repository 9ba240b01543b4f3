package org.sanxiang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.evidence.MonitoringResult.FIT;
import static org.sanxiang.evidence.MonitoringResult.UNFIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Choice;

/** What monitoring devices recorded is evidence only after its review (行政处罚法 41). */
class MonitoringTests extends OpenInvestigation {

    @Test
    void unreviewed_it_is_told_and_counts_for_nothing() {
        enter(item(null));
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(1, 0, false, false, false, 0));
        enter(item(true));
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(1, 0, false, false, false, 1));
    }

    @Test
    void reviewed_it_counts_and_found_unfit_it_does_not() {
        enter(item(true));
        enter(review(item(), true, "市计量院", DAY, UNFIT));
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(0, 0, false, false, false, 0));
        assertThat(evidence.fit(file.id())).isEmpty();
        enter(review(item(), true, "市计量院", DAY, FIT));
        assertThat(evidence.of(file.id())).isEqualTo(new Collected(1, 0, false, false, false, 0));
        assertThat(evidence.fit(file.id())).hasSize(1);
    }

    @Test
    void it_is_fit_only_where_the_place_is_public_and_the_device_was_reviewed_before() {
        enter(item(true));
        assertRefused(Rules.PLACE_NOT_PUBLIC, review(item(), null, "市计量院", DAY, FIT));
        assertRefused(Rules.EQUIPMENT_UNREVIEWED, review(item(), true, " ", null, FIT));
        assertRefused(Rules.EQUIPMENT_UNREVIEWED, review(item(), true, "市计量院", DAY.plusDays(1), FIT));
        enter(review(item(), null, null, null, UNFIT));
        enter(review(item(), true, "市计量院", DAY, FIT));
    }

    @Test
    void only_what_was_monitored_is_reviewed() {
        enter(item(null));
        assertThat(step("monitoring").concerns(file.id())).isFalse();
        assertThat(step("monitoring").choices(file.id()).get("item")).isEmpty();
        assertRefused(Rules.NOT_MONITORED, review(evidence.items(file.id()).get(0).id(), true, "市计量院", DAY, FIT));
        enter(item(true));
        assertThat(step("monitoring").concerns(file.id())).isTrue();
        assertThat(step("monitoring").choices(file.id()).get("item")).extracting(Choice::label)
                .containsExactly("evidence 2 · 2023-03-01 抓拍照片");
    }

    @Test
    void who_reviewed_the_device_says_when() {
        List<String> wrong = new ArrayList<>();
        review(1, true, "市计量院", null, FIT).crosscheck((field, problem) -> wrong.add(field));
        review(1, true, "市计量院", DAY, FIT).crosscheck((field, problem) -> wrong.add(field));
        review(1, true, null, null, UNFIT).crosscheck((field, problem) -> wrong.add(field));
        assertThat(wrong).containsExactly("equipmentReviewedOn");
    }

    private long item() {
        return evidence.items(file.id()).get(0).id();
    }

    private EvidenceForm item(Boolean monitored) {
        return new EvidenceForm(EvidenceKind.ELECTRONIC, "抓拍照片", "监控", "某路口", DAY, List.of(one, two), "两张", "倾倒渣土",
                null, PartyConfirmation.NOT_ASKED, null, null, monitored, null);
    }

    private static MonitoringForm review(long item, Boolean isPublic, String by, LocalDate on, MonitoringResult result) {
        return new MonitoringForm(item, "球机 03", "某路口", isPublic, by, on, "法规股", DAY, result, "清晰", null);
    }
}
