package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.cases.FactKind;

/**
 * Facts of a year that are alike in all by which they are counted, with what they come to.
 *
 * @param body code of the deciding body
 * @param past whether they happened before today
 */
record FactGroup(Ground ground, String procedure, String body, FactKind kind, String outcome, String kinds, boolean major, boolean reviewed,
                 boolean past, long rows, BigDecimal fines, BigDecimal confiscated, BigDecimal area, long tally) {

    static final String BY = "procedure_key, body, kind, outcome, penalty_kinds, major, reviewed";
    static final String PAST = "case when f.happened_on < :today then 1 else 0 end";

    static FactGroup read(Ground ground, ResultSet row) throws SQLException {
        return new FactGroup(ground, row.getString("procedure_key"), row.getString("body"),
                FactKind.valueOf(row.getString("kind")), row.getString("outcome"), row.getString("penalty_kinds"),
                row.getBoolean("major"), row.getBoolean("reviewed"), row.getInt("past") == 1, row.getLong("fact_rows"),
                row.getBigDecimal("fines"), row.getBigDecimal("confiscated"), row.getBigDecimal("area"), row.getLong("tally"));
    }

    /** That a fact belongs to the group; the values by the names with this mark behind them. */
    static String condition(int mark) {
        return "(f.procedure_key = :procedure_" + mark + " and f.body = :body_" + mark + " and f.kind = :kind_" + mark
                + " and f.outcome = :outcome_" + mark + " and f.penalty_kinds = :kinds_" + mark + " and f.major = :major_" + mark
                + " and f.reviewed = :reviewed_" + mark + " and " + PAST + " = :past_" + mark + ")";
    }

    Map<String, Object> values(int mark) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("procedure_" + mark, procedure);
        values.put("body_" + mark, body);
        values.put("kind_" + mark, kind.name());
        values.put("outcome_" + mark, outcome);
        values.put("kinds_" + mark, kinds);
        values.put("major_" + mark, major);
        values.put("reviewed_" + mark, reviewed);
        values.put("past_" + mark, past ? 1 : 0);
        return values;
    }

    boolean isPenalty() {
        return kind == FactKind.DECIDED && outcome.equals("PENALTY");
    }
}
