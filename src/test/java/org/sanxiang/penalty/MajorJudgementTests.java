package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.cases.MajorFacts.Verdict;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;

class MajorJudgementTests {

    private final ACase a = ACase.heard("10000").drafted("10000");
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final MajorJudgement judgement =
            new MajorJudgement(new PenaltyCasesInMemory(a.c), DeliveredMatters.all(), reviews, Agreed.with(reviews));

    @Test
    void the_catalogue_is_told_of_the_current_draft() {
        Map<String, Object> facts = judgement.facts(1);
        assertThat(facts).containsEntry("partyKind", "organisation").containsEntry("field", "油烟噪声")
                .containsEntry("penaltyKinds", List.of("fine")).containsEntry("hearingHeld", false)
                .containsEntry("departure", false).containsEntry("complex", false).containsEntry("byHand", false);
        assertThat((BigDecimal) facts.get("amount")).isEqualByComparingTo("10000");
    }

    @Test
    void once_reviewed_every_later_text_comes_back_to_the_review() {
        reviews.save(ReviewRounds.round(Conclusion.CORRECT, "older"));
        assertThat(judgement.judged(1, Map.of(), List.of(), "7")).isEqualTo(new Verdict(true, false));
        assertThat(a.c.decisions().draft().major()).isFalse();
    }

    @Test
    void less_than_the_minimum_is_a_departure_whether_or_not_it_is_ticked() {
        PenaltyCase.replaceLast(a.c.drafts, Draft.of(Filled.draft("4999.99", "事实"), a.c.party));
        assertThat(judgement.facts(1)).containsEntry("departure", true);
    }

    @Test
    void one_row_that_hits_is_enough() {
        Verdict verdict = judgement.judged(1, Map.of("amount", 10000), List.of(
                Map.of("row", "MD-01", "reason", "数额", "major", true, "discussion", false),
                Map.of("row", "MD-08", "reason", "勾选", "major", false, "discussion", true)), "7");
        assertThat(verdict).isEqualTo(new Verdict(true, true));
        assertThat(a.c.decisions().draft().majorRows()).isEqualTo("MD-01 数额；MD-08 勾选");
        assertThat(a.c.decisions().draft().judgedBy()).isEqualTo("7");
    }

    @Test
    void without_a_row_nothing_is_major() {
        assertThat(judgement.judged(1, Map.of(), List.of(), "7")).isEqualTo(new Verdict(false, false));
        assertThat(a.c.decisions().draft().major()).isFalse();
    }
}
