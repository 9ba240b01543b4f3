package org.sanxiang.review.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.review.Conclusion;
import org.sanxiang.review.SubjectKind;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What somebody looks for in the ledger; every part may be missing.
 *
 * @param text    part of the number, the party or the title
 * @param problem kind of a problem that was found
 * @param from    first day on which the request was received
 */
record LedgerWanted(SubjectKind kind, Conclusion conclusion, String problem, String reviewer, String text,
                    @DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to,
                    Order order) {

    /** How the ledger is ordered. */
    enum Order {
        NEWEST("q.sent_on desc, q.id desc"), OLDEST("q.sent_on, q.id"), LONGEST("q.reviewer_days desc, q.id desc"),
        REVIEWER("r.reviewer_name, q.id desc");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return order == null ? Order.NEWEST.sql : order.sql;
    }

    /** The conditions on {@code review_request q}, {@code case_file f}, {@code review_round r} and {@code review_subject s}. */
    String where() {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        values().keySet().forEach(name -> where.append(" and ").append(switch (name) {
            case "kind" -> "coalesce(s.kind, 'PENALTY') = :kind";
            case "conclusion" -> "r.conclusion = :conclusion";
            case "problem" -> "exists (select 1 from review_problem p where p.round_id = r.id and p.kind = :problem)";
            case "reviewer" -> "r.reviewer_name like :reviewer";
            case "text" -> "(f.number like :text or f.party_name like :text)";
            case "from" -> "q.sent_on >= :from";
            default -> "q.sent_on <= :to";
        }));
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "kind", kind == null ? null : kind.name());
        put(values, "conclusion", conclusion == null ? null : conclusion.name());
        put(values, "problem", blank(problem) ? null : problem);
        put(values, "reviewer", blank(reviewer) ? null : "%" + reviewer.strip() + "%");
        put(values, "text", blank(text) ? null : "%" + text.strip() + "%");
        put(values, "from", from);
        put(values, "to", to);
        return values;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
