package org.sanxiang.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.cases.CaseSection.Block;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.cases.ProcessHistory;
import org.sanxiang.cases.ProcessHistory.StepRun;
import org.sanxiang.cases.SideClock;
import org.sanxiang.cases.StepClock;
import org.sanxiang.deadlines.DeliveredCalendar;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.review.ReviewsInMemory;
import org.sanxiang.review.SentReviews;
import org.sanxiang.review.Submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The section of the case page that lists every clock. */
class DeadlineSectionTests {

    private static final Periods PERIODS = DeliveredCalendar.periods();

    private final TestClock clock = new TestClock();
    private final ProcessHistory history = mock(ProcessHistory.class);

    @BeforeEach
    void the_review_is_open() {
        when(history.runs(1)).thenReturn(List.of(
                new StepRun("verify", "甲", Instant.parse("2023-03-01T01:00:00Z"), Instant.parse("2023-03-02T01:00:00Z")),
                new StepRun("review", null, Instant.parse("2023-04-12T01:00:00Z"), null)));
    }

    @Test
    void a_case_whose_decision_was_served_shows_its_clocks_in_the_order_of_its_life() {
        ACase a = ACase.heard("10000").issued("10000").served();
        clock.set(ACase.DECIDED.plusDays(1));
        List<Block> blocks = blocks(a);
        assertThat(blocks).extracting(Block::title).containsExactly("enum.Clock.VERIFICATION", "enum.Clock.PRESERVATION",
                "enum.Clock.DECISION", "enum.Clock.STATEMENT", "enum.Clock.HEARING_REQUEST", "enum.Clock.LEGAL_REVIEW", "enum.Clock.SERVICE",
                "enum.Clock.PUBLICATION", "enum.Clock.PAYMENT");
        assertThat(blocks).allMatch(block -> ResourceBundle.getBundle("messages/deadlines").containsKey(block.title()));
        assertThat(blocks).extracting(block -> fact(block, "fact.clock.state")).containsExactly("ClockState.DONE",
                "ClockState.OVERDUE", "ClockState.DONE", "ClockState.EXPIRED", "ClockState.EXPIRED", "ClockState.OVERDUE",
                "ClockState.DONE", "ClockState.RUNNING", "ClockState.RUNNING");
    }

    @Test
    void what_somebody_still_has_to_look_after_is_never_folded_up() {
        ACase a = ACase.heard("10000").issued("10000").served();
        clock.set(ACase.DECIDED.plusDays(1));
        assertThat(blocks(a)).allSatisfy(block -> assertThat(block.isFolded()).as(block.title()).isEqualTo(
                List.of("ClockState.DONE", "ClockState.EXPIRED").contains(fact(block, "fact.clock.state"))));
    }

    @Test
    void a_running_clock_says_its_article_its_days_and_how_many_are_left() {
        clock.set(ACase.FILED.plusDays(80));
        Block decision = decision(ACase.filed(PartyKind.ORGANISATION));
        assertThat(fact(decision, "fact.clock.article")).isEqualTo("行政处罚法第六十条");
        assertThat(fact(decision, "fact.clock.from")).isEqualTo(ACase.FILED.toString());
        assertThat(fact(decision, "fact.clock.due")).isEqualTo(ACase.FILED.plusDays(90).toString());
        assertThat(fact(decision, "fact.clock.days-left")).isEqualTo("10");
        clock.set(ACase.FILED.plusDays(92));
        assertThat(fact(decision(ACase.filed(PartyKind.ORGANISATION)), "fact.clock.days-over")).isEqualTo("2");
    }

    @Test
    void suspensions_and_extensions_say_who_approved_them_and_why() {
        ACase a = ACase.filed(PartyKind.ORGANISATION);
        a.c.decisionPeriod().extended(PeriodExtension.of(new ExtendForm(ExtensionKind.BY_HEAD, 30, "规定第二十六条", null, null,
                null, "案情复杂"), new Heads("", 0), "局长甲", ACase.FILED), null, PERIODS);
        a.c.decisionPeriod().suspended(new SuspendForm(PeriodSuspensionGround.FORCE_MAJEURE, "洪水"), "副局长甲", ACase.FILED);
        List<Block> blocks = blocks(a);
        assertThat(fact(decision(a), "fact.clock.state")).isEqualTo("ClockState.STANDING");
        assertThat(blocks).filteredOn(block -> block.title().equals("block.period-suspension")).singleElement()
                .satisfies(block -> assertThat(block.facts()).extracting(Fact::value).contains("副局长甲", "洪水"));
        assertThat(blocks).filteredOn(block -> block.title().equals("block.period-extension")).singleElement()
                .satisfies(block -> assertThat(block.facts()).extracting(Fact::value).contains("局长甲", "案情复杂", "30"));
    }

    @Test
    void a_case_that_ends_without_decision_is_not_shown_as_late() {
        ACase a = ACase.filed(PartyKind.ORGANISATION);
        new Termination(a.c).outcome();
        clock.set(ACase.FILED.plusDays(200));
        assertThat(fact(decision(a), "fact.clock.state")).isEqualTo("ClockState.ENDED");
    }

    private Block decision(ACase a) {
        return blocks(a).stream().filter(block -> block.title().equals("enum.Clock.DECISION")).findFirst().orElseThrow();
    }

    private List<Block> blocks(ACase a) {
        Submissions submissions = SentReviews.of(new ReviewsInMemory(), sentOn(LocalDate.of(2023, 4, 12)));
        submissions.send(1);
        SideClock kept = new SideClock(new StepClock("preservation",
                PERIODS.deadline(LocalDate.of(2023, 3, 6), "preservation")), "账册一本", null);
        return new DeadlineSection(new PenaltyClocks(new PenaltyCasesInMemory(a.c), PERIODS,
                submissions), history, List.of((id, periods) -> List.of(kept)),
                clock).blocks(a.c.file(), false);
    }

    private static TestClock sentOn(LocalDate day) {
        TestClock sent = new TestClock();
        sent.set(day);
        return sent;
    }

    private static String fact(Block block, String label) {
        return block.facts().stream().filter(fact -> fact.label().equals(label)).map(Fact::value).findFirst().orElse("");
    }
}
