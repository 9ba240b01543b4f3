package org.sanxiang.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseFiles;
import org.sanxiang.cases.DecisionFacts;
import org.sanxiang.cases.OverturnedDecisions;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanxiang.disclosure.PublicationChoice.*;

class PublishingTests {

    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 27);
    private static final LocalDate DUE = LocalDate.of(2023, 10, 12);

    private final TestClock clock = new TestClock();
    private final List<Publication> published = new ArrayList<>();
    private DecisionFacts.Served served = decision(DECIDED.plusDays(1));
    private OverturnedDecisions.Overturned overturned;
    private final Publishing step = new Publishing(new PublicationsInMemory(published),
            caseId -> Optional.ofNullable(served), (caseId, number) -> Optional.ofNullable(overturned),
            DeliveredCalendar.periods(), clock);

    @Test
    void nothing_is_published_before_service() {
        served = null;
        refused(DisclosureRules.NOT_SERVED, form(PUBLISH, "罚款", null));
        refused(DisclosureRules.NOT_SERVED, form(NOT_PUBLISHED, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三丰罚款", "身份证510521198608140067", "当事人：张三丰"})
    void natural_persons_are_masked(String text) {
        clock.set(DUE);
        refused(DisclosureRules.MASKED, form(PUBLISH, text, null));
        refused(DisclosureRules.MASKED, form(PARTIAL, text, null));
        assertThat(take(form(PUBLISH, "张某罚款", null))).isEqualTo("published");
        assertThat(published).singleElement().extracting(Publication::publicText).isEqualTo("张某罚款");
    }

    @Test
    void a_decision_is_published_within_seven_working_days() {
        clock.set(DUE);
        take(form(PUBLISH, "罚款", null));
        assertThat(published).singleElement().satisfies(publication -> {
            assertThat(publication.dueOn()).isEqualTo(DUE);
            assertThat(publication.publishedOn()).isEqualTo(DUE);
        });
    }

    @Test
    void a_late_publication_needs_a_reason() {
        clock.set(DUE.plusDays(1));
        refused(DisclosureRules.LATE, form(PUBLISH, "罚款", null));
        refused(DisclosureRules.LATE, form(PARTIAL, "罚款", " "));
        take(form(PUBLISH, "罚款", "网站检修"));
    }

    @Test
    void where_service_took_longer_the_days_count_from_it() {
        served = decision(LocalDate.of(2023, 11, 1));
        clock.set(LocalDate.of(2023, 11, 11));
        refused(DisclosureRules.LATE, form(PUBLISH, "罚款", null));
        clock.set(LocalDate.of(2023, 11, 10));
        take(form(PUBLISH, "罚款", null));
        assertThat(published).singleElement().extracting(Publication::dueOn).isEqualTo(LocalDate.of(2023, 11, 10));
    }

    @Test
    void what_is_not_published_is_neither_masked_nor_late() {
        clock.set(DUE.plusDays(30));
        assertThat(take(form(NOT_PUBLISHED, "张三丰", null))).isEqualTo("not-published");
        assertThat(published).singleElement().extracting(Publication::publicText).isNull();
    }

    @Test
    void the_form_comes_with_the_masked_summary() {
        assertThat(step.blank(1).publicText()).isEqualTo("张某；罚款");
        served = null;
        assertThat(step.blank(1).publicText()).isNull();
    }

    @ParameterizedTest
    @EnumSource(PublicationChoice.class)
    void what_is_published_has_a_text_and_what_is_held_back_a_reason(PublicationChoice choice) {
        Map<String, String> problems = new TreeMap<>();
        new PublicationForm(choice, " ", " ", null).crosscheck(problems::put);
        assertThat(problems.keySet()).isEqualTo(switch (choice) {
            case PUBLISH -> Set.of("publicText");
            case PARTIAL -> Set.of("publicText", "reason");
            case NOT_PUBLISHED -> Set.of("reason");
        });
        new PublicationForm(choice, "罚款", "涉及隐私", null).crosscheck((field, problem) -> assertThat(field).isNull());
    }

    @Test
    void a_choice_not_made_is_told_by_its_own_field() {
        new PublicationForm(null, null, null, null).crosscheck((field, problem) -> assertThat(field).isNull());
    }

    /** B8: a second publication would hide the day of the first. */
    @Test
    void a_decision_is_published_once() {
        clock.set(DUE.plusDays(1));
        take(form(PUBLISH, "罚款", "网站检修"));
        clock.set(DUE.plusDays(2));
        Refusing.assertRefused(DisclosureRules.ALREADY_PUBLISHED, () -> take(form(PUBLISH, "罚款", "网站检修")));
        Refusing.assertRefused(DisclosureRules.ALREADY_PUBLISHED, () -> take(form(NOT_PUBLISHED, null, null)));
        assertThat(published).singleElement().extracting(Publication::publishedOn).isEqualTo(DUE.plusDays(1));
        served = new DecisionFacts.Served("2号", DUE, DUE, "张某；罚款", Set.of());
        take(form(PUBLISH, "罚款", null));
        assertThat(published).hasSize(2);
    }

    @Test
    void a_choice_not_to_publish_is_made_once_too() {
        clock.set(DUE);
        take(form(NOT_PUBLISHED, null, null));
        Refusing.assertRefused(DisclosureRules.ALREADY_PUBLISHED, () -> take(form(PUBLISH, "罚款", null)));
    }

    @Test
    void what_was_overturned_is_not_published_any_more() {
        clock.set(DUE);
        overturned = new OverturnedDecisions.Overturned("RemedyOutcome.REVOKED", DUE);
        refused(DisclosureRules.OVERTURNED, form(PUBLISH, "罚款", null));
        assertThat(take(form(NOT_PUBLISHED, null, null))).isEqualTo("not-published");
    }

    private void refused(Rule rule, PublicationForm form) {
        Refusing.assertRefused(rule, () -> take(form));
        assertThat(published).isEmpty();
    }

    private String take(PublicationForm form) {
        return step.take(CaseFiles.file(1, PartyKind.INDIVIDUAL), form, Somebody.actor(4, Role.DISCLOSURE_CLERK));
    }

    private static PublicationForm form(PublicationChoice choice, String text, String late) {
        return new PublicationForm(choice, text, "涉及隐私", late);
    }

    private static DecisionFacts.Served decision(LocalDate servedOn) {
        return new DecisionFacts.Served("1号", DECIDED, servedOn, "张某；罚款", Set.of("张三丰", "510521198608140067"));
    }
}
