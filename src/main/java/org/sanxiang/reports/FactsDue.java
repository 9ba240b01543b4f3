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

    private static final int TOLD = 500;

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

    /** Makes every case due that has a file or facts, and tells how many they are. */
    int everyCase() {
        return jdbc.sql("insert into fact_due (case_id) select id from case_file union select case_id from fact").update();
    }

    /** Tries again what was set aside. */
    void again() {
        jdbc.sql("update fact_due set failure = null where failure is not null").update();
    }

    List<Due> first(int count) {
        return jdbc.sql("select id, case_id from fact_due where failure is null order by id limit ?").param(count)
                .query((row, n) -> new Due(row.getLong(1), row.getLong(2))).list();
    }

    /** Those that nobody has taken meanwhile; whoever else wants them waits for the end of this transaction. */
    List<Due> take(Collection<Due> some) {
        return jdbc.sql("select id, case_id from fact_due where id in (:ids) order by id for update")
                .param("ids", some.stream().map(Due::id).toList())
                .query((row, n) -> new Due(row.getLong(1), row.getLong(2))).list();
    }

    /** Removes what was taken, with what was set aside of the same cases before. */
    void done(Collection<Due> derived) {
        batches.batchUpdate("delete from fact_due where id = ?", derived.stream().map(due -> new Object[] {due.id()}).toList());
        jdbc.sql("delete from fact_due where failure is not null and case_id in (:ids)")
                .param("ids", derived.stream().map(Due::caseId).distinct().toList()).update();
    }

    void setAside(Collection<Due> failed, Exception because) {
        String told = because.toString();
        jdbc.sql("update fact_due set failure = :told where id in (:ids)")
                .param("told", told.substring(0, Math.min(told.length(), TOLD)))
                .param("ids", failed.stream().map(Due::id).toList()).update();
    }

    /** The cases whose facts could not be derived, in the order of their numbers. */
    List<Uncounted> uncounted() {
        return jdbc.sql("select case_id, max(failure) from fact_due where failure is not null group by case_id order by case_id")
                .query((row, n) -> new Uncounted(row.getLong(1), row.getString(2))).list();
    }

    /** Which of these cases are due. */
    List<Long> among(Collection<Long> caseIds) {
        return jdbc.sql("select distinct case_id from fact_due where case_id in (:ids)").param("ids", caseIds)
                .query(Long.class).list();
    }
}
