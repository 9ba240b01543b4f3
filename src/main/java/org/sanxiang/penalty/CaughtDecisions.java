package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sanxiang.review.CaughtByCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows of the catalogue hit the decisions that were issued in a year. */
@Component
class CaughtDecisions implements CaughtByCatalogue {

    private static final Pattern ROW = Pattern.compile("MD-\\d+");

    private final JdbcClient jdbc;

    CaughtDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> in(int year) {
        Map<String, Long> caught = new TreeMap<>();
        judged(year).values().forEach(rows -> ROW.matcher(rows).results().map(MatchResult::group).distinct()
                .forEach(row -> caught.merge(row, 1L, Long::sum)));
        return caught;
    }

    /** What the catalogue said of each decision; a text that was drafted twice alike was judged twice, and the last counts. */
    private Map<String, String> judged(int year) {
        Map<String, String> rows = new HashMap<>();
        jdbc.sql("""
                select d.case_id, d.place_in_case, t.major_rows from penalty_decision d
                join penalty_draft t on t.case_id = d.case_id and t.hash = d.draft_hash
                where d.decided_on between :from and :to and t.major_rows is not null
                order by d.case_id, d.place_in_case, t.place_in_case""")
                .param("from", LocalDate.of(year, 1, 1)).param("to", LocalDate.of(year, 12, 31)).query(row -> {
                    rows.put(row.getLong("case_id") + "/" + row.getInt("place_in_case"), row.getString("major_rows"));
                });
        return rows;
    }
}
