package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Mistakes of mere words are put right without a new round; whatever carries what was agreed is not. */
class ClericalCorrectingTests {

    private final ACase a = ACase.heard("10000");
    private final TestClock clock = new TestClock();
    private final ClericalCorrecting step = new ClericalCorrecting(new PenaltyCasesInMemory(a.c),
            new ReviewSettings(DeliveredConfig.files()), clock);

    @Test
    void a_misspelt_word_is_put_right_and_logged_and_the_agreement_stands() {
        clock.set(ACase.DECIDED);
        draft("在路边烧拷食品");
        a.judged(true, false);
        String hash = a.c.decisions().draft().hash();
        assertThat(take(DraftPart.EVIDENCE, "烧拷", "烧烤")).isNull();
        assertThat(a.c.decisions().draft().evidence()).isEqualTo("在路边烧烤食品");
        assertThat(a.c.clericalCorrections).containsExactly(
                new ClericalCorrection(hash, DraftPart.EVIDENCE, "烧拷", "烧烤", "笔误", ACase.DECIDED));
        a.c.decisions().demandReviewed(a.c.decisions().draft(), ReviewRounds.round(Conclusion.AGREED, hash));
    }

    @ParameterizedTest
    @CsvSource({"占道, 占道二次", "三米, 四米", "5月, 6月", "改正, 不改正", "样例当, 样品当", "从重, 从宽", "第一条, 第二条",
        "占道, 长长长长长长长长长长长长长长长长长长长长长"})
    void whatever_carries_what_was_agreed_is_no_mere_word(String wrong, String right) {
        draft("占道三米5月改正样例当从重第一条");
        a.refuses(Rules.NOT_CLERICAL, () -> take(DraftPart.EVIDENCE, wrong, right));
    }

    @Test
    void the_words_stand_in_the_part_and_only_once() {
        draft("拷肉和拷鱼");
        a.refuses(Rules.WORDS_NOT_FOUND, () -> take(DraftPart.EVIDENCE, "拷", "烤"));
        a.refuses(Rules.WORDS_NOT_FOUND, () -> take(DraftPart.FACTS, "拷肉", "烤肉"));
        take(DraftPart.EVIDENCE, "拷肉", "烤肉");
    }

    @Test
    void there_is_nothing_to_correct_before_the_draft_or_after_the_decision() {
        a.refuses(Rules.NOT_DRAFTED, () -> take(DraftPart.EVIDENCE, "拷", "烤"));
        draft("烧拷");
        a.judged(false, false);
        a.c.decisions().decided(Filled.decision(DecisionChoice.PENALTY), null, ACase.DECIDED, false);
        a.refuses(Rules.DECIDED_ALREADY, () -> take(DraftPart.EVIDENCE, "拷", "烤"));
    }

    @ParameterizedTest
    @CsvSource({"FACTS, 烧烤", "EVIDENCE, 烧烤", "CORRECTION, 烧烤", "PERFORMANCE, 烧烤", "REMEDIES, 烧烤"})
    void each_part_is_corrected_and_no_other(DraftPart part, String right) {
        a.drafted("10000");
        Draft before = a.c.decisions().draft();
        Draft after = before.worded(part, right);
        for (DraftPart one : DraftPart.values()) {
            assertThat(one.of(after)).isEqualTo(one == part ? right : one.of(before));
        }
        assertThat(after.hash()).isEqualTo(before.hash());
    }

    private void draft(String evidence) {
        a.c.decisions().drafted(new DraftForm(DecisionKind.PENALTY, null, "事实", evidence, "依据", Set.of(PenaltyKind.FINE),
                new BigDecimal("10000"), null, null, "限期改正", "十五日内缴纳", true, "六十日内复议", null, null, null, null, null,
                null, null, null, null), ACase.FUMES);
    }

    private String take(DraftPart part, String wrong, String right) {
        return step.take(a.c.file(), new ClericalForm(part, wrong, right, "笔误"), Somebody.actor(1, Role.OFFICER));
    }
}
