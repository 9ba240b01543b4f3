package org.sanxiang.penalty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.cases.Pauses;
import org.sanxiang.deadlines.Pause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 中止 of the ordinary procedure. */
@Component
class PausesOfPenalties implements Pauses {

    private record OfCase(long caseId, Pause pause) {
    }

    private final JdbcClient jdbc;

    PausesOfPenalties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<Pause>> of(Collection<Long> caseIds) {
        return jdbc.sql("""
                select case_id, suspended_on, resumed_on from penalty_period_suspension
                where case_id in (:ids) order by case_id, place_in_case""").param("ids", caseIds)
                .query((row, n) -> new OfCase(row.getLong("case_id"),
                        new Pause(Rows.day(row, "suspended_on"), Rows.day(row, "resumed_on")))).list().stream()
                .collect(Collectors.groupingBy(OfCase::caseId, Collectors.mapping(OfCase::pause, Collectors.toList())));
    }
}
