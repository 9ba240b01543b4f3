package org.sanxiang.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.catalog.DeliveredMatters;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Somebody;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ReviewRounds;
import org.sanxiang.review.ReviewsInMemory;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways on that lifecycle step 11a leaves after each conclusion; the tests' opinion on the procedure names the recheck. */
class ReviewReplyingTests {

    private final ACase a = ACase.filed(PartyKind.ORGANISATION).reported("10000");

    @ParameterizedTest
    @CsvSource({"CORRECT, DRAFT;NOTIFY", "INVESTIGATE, INVESTIGATE;DRAFT", "PROCEDURE, DRAFT;RECHECK",
        "DISAGREED, DRAFT;DISPUTE"})
    void each_conclusion_leaves_its_ways(Conclusion conclusion, String ways) {
        ReviewReplying step = new ReviewReplying(new PenaltyCasesInMemory(a.c),
                new ReviewsInMemory(ReviewRounds.round(conclusion, "hash")), DeliveredMatters.all());
        for (ReviewReply way : ReviewReply.values()) {
            ReviewReplyForm form = new ReviewReplyForm("已改", way, Set.of(PenaltyKind.FINE), new BigDecimal("10000"), null, null, null, null);
            if (List.of(ways.split(";")).contains(way.name())) {
                assertThat(step.take(a.c, form, Somebody.actor(1, Role.OFFICER))).isEqualTo(Outcomes.of(way));
            } else {
                a.refuses(Rules.WAY_BACK, () -> step.take(a.c, form, Somebody.actor(1, Role.OFFICER)));
            }
        }
    }
}
