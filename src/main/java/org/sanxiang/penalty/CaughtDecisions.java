package org.sanxiang.penalty;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
        jdbc.sql("""
                select t.major_rows from penalty_decision d
                join penalty_draft t on t.case_id = d.case_id and t.hash = d.draft_hash
                where d.decided_on >= :from and d.decided_on < :to and t.major_rows is not null""")
                .param("from", year + "-01-01").param("to", (year + 1) + "-01-01").query(String.class).list().forEach(rows -> {
                    Matcher row = ROW.matcher(rows);
                    while (row.find()) {
                        caught.merge(row.group(), 1L, Long::sum);
                    }
                });
        return caught;
    }
}
