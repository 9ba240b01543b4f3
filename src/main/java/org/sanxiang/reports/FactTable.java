package org.sanxiang.reports;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts as they were last derived. */
@Repository
class FactTable {

    private static final int COLUMNS = FactRow.COLUMNS.split(",").length;
    private static final String INSERT = "insert into fact (" + FactRow.COLUMNS + ") values ("
            + String.join(", ", Collections.nCopies(COLUMNS, "?")) + ")";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FactTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<FactRow.Key, FactRow> of(Collection<Long> caseIds) {
        return jdbc.sql("select " + FactRow.COLUMNS + " from fact where case_id in (:ids)").param("ids", caseIds)
                .query(FactRow::read).list().stream().collect(Collectors.toMap(FactRow::key, Function.identity()));
    }

    /** Makes these the facts of the cases; what is as it was is not touched. */
    void keep(Collection<Long> caseIds, Map<FactRow.Key, FactRow> facts) {
        Map<FactRow.Key, FactRow> kept = of(caseIds);
        batches.batchUpdate("delete from fact where case_id = ? and kind = ? and place = ?", kept.values().stream()
                .filter(fact -> !fact.equals(facts.get(fact.key()))).map(FactRow::key)
                .map(key -> new Object[] {key.caseId(), key.kind().name(), key.place()}).toList());
        batches.batchUpdate(INSERT, facts.values().stream().filter(fact -> !fact.equals(kept.get(fact.key())))
                .map(fact -> fact.values().toArray()).toList());
    }

    /** The next cases that have a file or facts, in the order of their numbers. */
    List<Long> casesAfter(long caseId, int count) {
        return jdbc.sql("""
                select id from (select id from case_file where id > :after union select case_id from fact where case_id > :after) c
                order by id limit :count""").param("after", caseId).param("count", count).query(Long.class).list();
    }
}
