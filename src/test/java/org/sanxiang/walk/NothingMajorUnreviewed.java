package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** Nothing major without an agreed review of exactly this text, nor undiscussed where due (行政处罚法 57, 58). */
final class NothingMajorUnreviewed implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        if (NewDecision.isMade(before, after)) {
            Map<String, Object> draft = NewDecision.draft(after);
            assertThat(after.last("penalty_draft").get("hash")).as("the last draft").isEqualTo(draft.get("hash"));
            if (is(draft, "major") || is(draft, "review_asked")) {
                Map<String, Object> round = after.of("review_round").stream()
                        .max(Comparator.comparing(one -> ((Number) one.get("round")).intValue())).orElse(Map.of());
                assertThat(round.get("conclusion")).as("conclusion of the last round").isEqualTo("AGREED");
                assertThat(round.get("draft_hash")).as("text of the last round").isEqualTo(draft.get("hash"));
            }
            if (is(draft, "discussion")) {
                assertThat(after.of("penalty_deliberation")).as("discussions").anyMatch(one -> !is(one, "dispute")
                        && (one.get("conclusion").equals("AGREED") && one.get("draft_hash").equals(draft.get("hash"))
                            || one.get("conclusion").equals("CHANGED")));
            }
            assertThat(!draft.get("decision_kind").equals("PENALTY") || draft.get("judged_by") != null)
                    .as("judged by the catalogue").isTrue();
        }
    }

    private static boolean is(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }
}
