package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.Grounds;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;

/** What the review agreed to is what is decided; a change of any of it asks for a new round. */
class AgreedGroundsTests {

    private static final Grounds THEN = new Grounds("party", "evidence");

    private final ACase a = ACase.heard("10000").drafted("10000").judged(true, false);
    private final ReviewsInMemory reviews = new ReviewsInMemory();

    @Test
    void nothing_has_changed_where_nothing_was_agreed() {
        assertThat(changed(THEN)).isEmpty();
        reviews.save(ReviewRounds.round(Conclusion.CORRECT, "another", THEN));
        assertThat(changed(new Grounds("other", "other"))).isEmpty();
    }

    @Test
    void another_party_or_other_evidence_voids_what_was_agreed() {
        agree();
        Agreed.with(reviews, THEN).demandUnchanged(a.c);
        assertThat(changed(new Grounds("other", "evidence"))).containsExactly(AgreedPoint.PARTY);
        assertThat(changed(new Grounds("party", "other"))).containsExactly(AgreedPoint.EVIDENCE_RELIED_ON);
        a.refuses(Rules.AGREED_THEN_CHANGED,
                () -> Agreed.with(reviews, new Grounds("party", "other")).demandUnchanged(a.c));
        a.refuses(Rules.AGREED_THEN_CHANGED,
                () -> Agreed.with(reviews, new Grounds("other", "evidence")).demandUnchanged(a.c));
    }

    @ParameterizedTest
    @CsvSource({"另一事实, 证据, 10000, FACTS", "事实, 另一证据, 10000, EVIDENCE", "事实, 证据, 9000, AMOUNTS"})
    void another_fact_proof_or_amount_voids_what_was_agreed(String facts, String evidence, String fine, AgreedPoint point) {
        agree();
        a.c.decisions().drafted(draft(facts, evidence, fine, "六十日内复议"), ACase.FUMES);
        assertThat(changed(THEN)).containsExactly(point);
        a.refuses(Rules.AGREED_THEN_CHANGED, () -> Agreed.with(reviews, THEN).demandUnchanged(a.c));
    }

    @Test
    void other_words_of_a_new_draft_are_a_change_as_well() {
        agree();
        a.c.decisions().drafted(draft("事实", "证据", "10000", "六个月内起诉"), ACase.FUMES);
        assertThat(changed(THEN)).containsExactly(AgreedPoint.OTHER_WORDS);
    }

    @Test
    void rounds_of_which_nobody_took_the_grounds_down_stand() {
        reviews.save(ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash()));
        assertThat(changed(THEN)).isEmpty();
    }

    private void agree() {
        reviews.save(ReviewRounds.round(Conclusion.AGREED, a.c.decisions().draft().hash(), THEN));
    }

    private List<AgreedPoint> changed(Grounds now) {
        return Agreed.with(reviews, now).changed(a.c);
    }

    private static DraftForm draft(String facts, String evidence, String fine, String remedies) {
        return new DraftForm(DecisionKind.PENALTY, null, facts, evidence, "依据", Set.of(PenaltyKind.FINE),
                new BigDecimal(fine), null, null, "限期改正", "十五日内缴纳", true, remedies, null, null, null,
                List.of("application"), "情况说明", "文字整理", null, null, null);
    }
}
