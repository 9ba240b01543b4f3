package org.sanxiang.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted, as it was last derived. */
@Repository
class FactTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FactTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    <R extends Kept> Map<List<Object>, Kept> of(Shape<R> shape, Collection<Long> caseIds) {
        return jdbc.sql(shape.select()).param("ids", caseIds).query(shape.reader()).list().stream()
                .collect(Collectors.toMap(Kept::key, Function.identity()));
    }

    /** Makes these the rows of the cases; what is as it was is not touched, nor what tells of a process that is forgotten. */
    void keep(Collection<Long> caseIds, Derived derived) {
        Shape.ALL.forEach(shape -> keep(shape, caseIds, derived.of(shape), derived.remembered()));
    }

    private void keep(Shape<?> shape, Collection<Long> caseIds, Map<List<Object>, Kept> derived, Set<ProcessKey> remembered) {
        Map<List<Object>, Kept> kept = of(shape, caseIds);
        batches.batchUpdate(shape.delete(), kept.values().stream().filter(row -> !row.equals(derived.get(row.key())))
                .filter(row -> Derived.couldKnow(row, remembered)).map(row -> row.key().toArray()).toList());
        batches.batchUpdate(shape.insert(), derived.values().stream().filter(row -> !row.equals(kept.get(row.key())))
                .map(row -> row.values().toArray()).toList());
    }

    long cases() {
        return jdbc.sql("select count(*) from (select id from case_file union select case_id from fact) c").query(Long.class)
                .single();
    }

    /** The next cases that have a file or facts, in the order of their numbers. */
    List<Long> casesAfter(long caseId, int count) {
        return jdbc.sql("""
                select id from (select id from case_file where id > :after union select case_id from fact where case_id > :after) c
                order by id limit :count""").param("after", caseId).param("count", count).query(Long.class).list();
    }
}
