package org.sanxiang.reports.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.reports.figures.Listed.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the rows behind a figure: from the ground and by the condition by which they are counted. */
@Repository
class Listing {

    private static final String OF_FACTS = "f.happened_on happened_at, f.kind kind, f.outcome what, null whose,"
            + " null seconds, null net_time, null work_days, 1 turn";
    private static final String OF_STEPS = "cast(t.ended_at as date) happened_at, '' kind, t.step what,"
            + " coalesce(w.name, t.account) whose, t.seconds seconds, t.net_seconds net_time,"
            + " t.working_days work_days, t.turn turn";
    private static final Map<Ground, String> COLUMNS = Map.of(
            Ground.OPEN_STEPS, "s.due happened_at, '' kind, s.step what, s.assignee_name whose, null seconds,"
                    + " null net_time, null work_days, 1 turn",
            Ground.PROCESSES, "cast(p.ended_at as date) happened_at, '' kind, '' what, null whose, p.seconds seconds,"
                    + " p.net_seconds net_time, p.working_days work_days, 1 turn",
            Ground.STEPS, OF_STEPS, Ground.DEEDS, OF_STEPS);
    private static final String RECUSED = ", case when exists (select 1 from case_recusal q where q.case_id = f.case_id"
            + " and q.person_id = :viewer and q.outcome = 'GRANTED') then 1 else 0 end recused";

    private final JdbcClient jdbc;
    private final Terms terms;

    Listing(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /** @param viewer identity of whoever looks; 0 where recusals do not matter */
    Listed of(Figure figure, Scope scope, long viewer, int size, long offset) {
        return new Listed(tally(figure, scope), rows(figure, scope, viewer, size, offset));
    }

    private Tally tally(Figure figure, Scope scope) {
        return jdbc.sql("select count(*) as n, coalesce(sum(" + figure.measure() + "), 0) as s from "
                        + figure.ground().from() + " where " + terms.where(figure, scope))
                .params(terms.values(scope)).query((row, n) -> new Tally(row.getLong("n"), row.getBigDecimal("s"))).single();
    }

    private List<Row> rows(Figure figure, Scope scope, long viewer, int size, long offset) {
        String names = figure.ground().isOfSteps() ? " left join person w on w.account = t.account" : "";
        return jdbc.sql("select f.case_id, c.number, c.party_name, c.matter_name, " + figure.measure() + " share, "
                        + COLUMNS.getOrDefault(figure.ground(), OF_FACTS) + RECUSED + " from " + figure.ground().from()
                        + " join case_file c on c.id = f.case_id" + names + " where " + terms.where(figure, scope)
                        + " order by " + figure.ground().order() + " limit " + size + " offset " + offset)
                .params(terms.values(scope)).param("viewer", viewer).query((row, n) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong("case_id"), row.getString("number"), row.getString("party_name"),
                row.getString("matter_name"), row.getObject("happened_at", LocalDate.class), row.getString("kind"),
                row.getString("what"), row.getString("whose"), row.getBigDecimal("share"), row.getObject("seconds", Long.class),
                row.getObject("net_time", Long.class), row.getObject("work_days", Integer.class), row.getInt("turn"),
                row.getInt("recused") == 1);
    }
}
