package org.sanxiang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * No penalty without a notice; for each right that it offered its period, its use or its waiver; what was said is answered,
 * and the hearing that was asked for took place (行政处罚法 44, 45, 62–64).
 */
final class NothingDecidedUnheard implements Invariant {

    @Override
    public void holds(CaseRows before, CaseRows after, LocalDate today) {
        if (NewDecision.isPenalty(before, after)) {
            int first = ((Number) after.penalty().get("notices_from")).intValue();
            List<Map<String, Object>> notices = after.of("penalty_notice");
            assertThat(notices).as("notices before the decision").hasSizeGreaterThan(first);
            int last = notices.size() - 1;
            demandOver(after, "STATEMENT", last, day(notices.get(last), "statement_due"), today);
            if (Boolean.TRUE.equals(notices.get(last).get("hearing_offered"))) {
                demandOver(after, "HEARING", last, day(notices.get(last), "hearing_due"), today);
            }
            assertThat(count(after, "penalty_recheck", last, null)).as("points answered")
                    .isGreaterThanOrEqualTo(count(after, "penalty_response", last, "STATEMENT"));
            demandHearings(after, first);
        }
    }

    private static void demandOver(CaseRows rows, String right, int notice, LocalDate due, LocalDate today) {
        Map<String, Object> latest = rows.of("penalty_response").stream()
                .filter(response -> response.get("notice").equals(notice) && response.get("party_right").equals(right))
                .reduce((earlier, later) -> later).orElse(null);
        boolean settled = latest != null && !latest.get("response_kind").equals("WAIVER_WITHDRAWAL");
        assertThat(settled || today.isAfter(due)).as("%s is used, waived or over since %s", right, due).isTrue();
    }

    private static void demandHearings(CaseRows rows, int first) {
        rows.of("penalty_response").stream().filter(response -> response.get("response_kind").equals("HEARING_REQUEST"))
                .filter(response -> ((Number) response.get("notice")).intValue() >= first)
                .forEach(request -> assertThat(rows.of("penalty_hearing")).as("hearing after %s", request)
                        .anyMatch(hearing -> hearing.get("hearing_outcome") != null
                                && !day(hearing, "notice_served_on").isBefore(day(request, "happened_on"))));
    }

    private static long count(CaseRows rows, String table, int notice, String kind) {
        return rows.of(table).stream().filter(row -> row.get("notice").equals(notice))
                .filter(row -> kind == null || row.get("response_kind").equals(kind)).count();
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return ((Date) row.get(column)).toLocalDate();
    }
}
