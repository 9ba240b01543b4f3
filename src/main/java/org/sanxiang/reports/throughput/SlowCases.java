package org.sanxiang.reports.throughput;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.reports.figures.Figure;
import org.sanxiang.reports.figures.Scope;
import org.sanxiang.reports.figures.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the completed cases that lasted longer than the scope says, with their steps; two statements. */
@Repository
class SlowCases {

    /** A step with all its turns. */
    record Took(String step, long net, int turns) {
    }

    /** A case that was slow; whom it concerns is not told, for not everybody may know it. */
    record Slow(long caseId, Instant began, String number, long net, List<Took> steps) {
    }

    private record Key(long caseId, Instant began) {
    }

    private record Of(Key of, Took took) {
    }

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Terms terms;

    SlowCases(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /** The slowest first, {@value MOST} at most. */
    List<Slow> of(Scope scope) {
        List<Slow> found = jdbc.sql("select f.case_id, p.started_at, c.number, p.net_seconds from "
                        + Figure.OUTLIERS.ground().from() + " join case_file c on c.id = f.case_id where "
                        + terms.where(Figure.OUTLIERS, scope) + " order by p.net_seconds desc, p.case_id limit " + MOST)
                .params(terms.values(scope)).query((row, n) -> new Slow(row.getLong("case_id"),
                        row.getTimestamp("started_at").toInstant(), row.getString("number"),
                        row.getLong("net_seconds"), List.of())).list();
        Map<Key, List<Took>> steps = found.isEmpty() ? Map.of() : steps(found.stream().map(Slow::caseId).toList());
        return found.stream().map(one -> new Slow(one.caseId(), one.began(), one.number(), one.net(),
                steps.getOrDefault(new Key(one.caseId(), one.began()), List.of()))).toList();
    }

    private Map<Key, List<Took>> steps(List<Long> ids) {
        return jdbc.sql("select case_id, process_started_at, step, sum(net_seconds) net_time, count(*) turns from step_fact"
                        + " where case_id in (:ids) group by case_id, process_started_at, step").param("ids", ids)
                .query((row, n) -> new Of(new Key(row.getLong("case_id"), row.getTimestamp("process_started_at").toInstant()),
                        new Took(row.getString("step"), row.getLong("net_time"), row.getInt("turns")))).list().stream()
                .collect(Collectors.groupingBy(Of::of, Collectors.mapping(Of::took, Collectors.toList())));
    }
}
