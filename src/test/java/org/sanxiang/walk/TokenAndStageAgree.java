package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of open steps, the engine's tokens and the stage of the case tell the same story. */
final class TokenAndStageAgree implements Invariant {

    private static final Map<String, Set<String>> STEPS = Map.of(
            "CLUE", Set.of("verify", "file", "approve-filing"),
            "FILED", Set.of("investigate", "check-investigation", "approve-notice", "notify", "hear-party", "hold-hearing",
                    "recheck", "draft", "review", "respond-to-review", "settle-dispute", "discuss", "decide",
                    "report-transfer", "approve-transfer", "hand-over"),
            "DECIDED", Set.of("issue", "serve", "report-transfer", "approve-transfer", "hand-over"),
            "SERVED", Set.of("publish", "execute", "close", "approve-closing"),
            "TRANSFERRED", Set.of("await-police", "close", "approve-closing"),
            "TERMINATED", Set.of("serve", "close", "approve-closing"),
            "CLOSED", Set.of("publish", "archive"),
            "ARCHIVED", Set.of(), "NOT_FILED", Set.of(), "HANDED_TO_BODY", Set.of());

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        Map<Object, Object> open = steps(after, "open_step", "task_id", "step");
        assertThat(open).as("open steps").isEqualTo(steps(after, "act_ru_task", "id_", "task_def_key_"));
        String stage = after.file().get("stage").toString();
        assertThat(open.values()).as("open at the stage %s", stage).allMatch(step -> STEPS.get(stage).contains(step));
        assertThat(after.of("act_ru_execution").isEmpty()).as("the process has ended at the stage %s", stage)
                .isEqualTo(STEPS.get(stage).isEmpty());
        assertThat(open.isEmpty()).as("somebody can go on at the stage %s", stage).isEqualTo(STEPS.get(stage).isEmpty());
        assertThat(after.of("act_ru_job")).as("timers").hasSize(open.containsValue("hear-party") ? 1 : 0);
    }

    private static Map<Object, Object> steps(CaseRows rows, String table, String key, String value) {
        return rows.of(table).stream().collect(Collectors.toMap(row -> row.get(key), row -> row.get(value),
                (one, same) -> one, TreeMap::new));
    }
}
