package org.sanxiang.reports;

import java.util.Collection;
import java.util.List;

import org.sanxiang.cases.CalendarImport;
import org.sanxiang.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers in the transaction of every act that the facts of its case are to be derived anew. A row an act, and only rows
 * that were read are removed: an act that commits while its case is being derived keeps its own.
 */
@Repository
class FactsDue {

    /** That something happened in a case. */
    record Due(long id, long caseId) {
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FactsDue(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Another calendar counts the working days of every case anew. */
    @EventListener
    void on(Recorded act) {
        if (act.caseId() != null) {
            jdbc.sql("insert into fact_due (case_id) values (?)").param(act.caseId()).update();
        } else if (act.action().equals(CalendarImport.ACTION)) {
            jdbc.sql("insert into fact_due (case_id) select id from case_file").update();
        }
    }

    List<Due> first(int count) {
        return jdbc.sql("select id, case_id from fact_due order by id limit ?").param(count)
                .query((row, n) -> new Due(row.getLong(1), row.getLong(2))).list();
    }

    void done(Collection<Due> derived) {
        batches.batchUpdate("delete from fact_due where id = ?", derived.stream().map(due -> new Object[] {due.id()}).toList());
    }
}
