package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;

/** Suspensions and extensions give days and take none; no act lies before the one that it follows. */
final class ClocksForward implements Invariant {

    private static final int DAYS_TO_DECIDE = 90;

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        after.of("penalty_period_suspension").stream().filter(pause -> pause.get("resumed_on") != null)
                .forEach(pause -> assertThat(day(pause, "resumed_on")).isAfterOrEqualTo(day(pause, "suspended_on")));
        after.of("open_step").stream().filter(step -> "decision".equals(step.get("clock")) && step.get("due") != null)
                .filter(step -> after.penalty().get("round_number") == null)
                .forEach(step -> assertThat(day(step, "due")).as("90 days of %s", step)
                        .isAfterOrEqualTo(day(after.file(), "filed_on").plusDays(DAYS_TO_DECIDE)));
        after.of("penalty_decision").forEach(decision -> {
            inOrder(decision, "approved_on", "decided_on");
            inOrder(decision, "decided_on", "served_on");
        });
        inOrder(after.file(), "filed_on", "closed_on");
        inOrder(after.file(), "closed_on", "archived_on");
    }

    private static void inOrder(Map<String, Object> row, String first, String second) {
        if (row.get(second) != null) {
            assertThat(row.get(first)).as("%s before %s", first, second).isNotNull();
            assertThat(day(row, second)).as("%s after %s", second, first).isAfterOrEqualTo(day(row, first));
        }
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return ((Date) row.get(column)).toLocalDate();
    }
}
