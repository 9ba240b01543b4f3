package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Rule R: the lowest notice since the last one that was heavier, with a ground of its own, is the ceiling
 * (行政处罚法 44, 45).
 */
final class NothingHeavierThanAnnounced implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        if (NewDecision.isPenalty(before, after)) {
            Map<String, Object> decision = after.last("penalty_decision");
            List<Map<String, Object>> notices = after.of("penalty_notice");
            List<Map<String, Object>> valid = notices.subList(from(after), notices.size());
            for (String amount : List.of("fine_fen", "confiscation_fen")) {
                assertThat(fen(decision, amount)).as("decided %s", amount).isLessThanOrEqualTo(ceiling(valid, amount));
            }
            Map<String, Object> last = valid.get(valid.size() - 1);
            assertThat(decision.get("penalty_kinds")).as("kinds").isEqualTo(last.get("penalty_kinds"));
            assertThat(plain(NewDecision.draft(after))).as("legal basis").isEqualTo(plain(last));
        }
    }

    private static int from(CaseRows rows) {
        return ((Number) rows.penalty().get("notices_from")).intValue();
    }

    private static long ceiling(List<Map<String, Object>> notices, String amount) {
        long ceiling = fen(notices.get(0), amount);
        for (Map<String, Object> notice : notices) {
            boolean raised = fen(notice, amount) > ceiling;
            assertThat(!raised || notice.get("new_ground") != null).as("a heavier notice has a ground: %s", notice).isTrue();
            ceiling = fen(notice, amount);
        }
        return ceiling;
    }

    private static long fen(Map<String, Object> row, String amount) {
        return ((Number) row.get(amount)).longValue();
    }

    private static String plain(Map<String, Object> row) {
        return row.get("basis").toString().replaceAll("\\s", "");
    }
}
