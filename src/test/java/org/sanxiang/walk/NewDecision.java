package org.sanxiang.walk;

import java.util.Map;

/** Whether the last act decided the case. */
final class NewDecision {

    private NewDecision() {
    }

    static boolean isMade(CaseRows before, CaseRows after) {
        return after.of("penalty_decision").size() > before.of("penalty_decision").size();
    }

    static boolean isPenalty(CaseRows before, CaseRows after) {
        return isMade(before, after) && after.last("penalty_decision").get("decision_kind").equals("PENALTY");
    }

    /** The draft that the last decision agreed to. */
    static Map<String, Object> draft(CaseRows rows) {
        Object hash = rows.last("penalty_decision").get("draft_hash");
        return rows.of("penalty_draft").stream().filter(draft -> draft.get("hash").equals(hash))
                .reduce((earlier, later) -> later).orElseThrow();
    }
}
