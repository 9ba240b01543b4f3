package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The coercive measures of cases, each by the day on which it was decided. The decision is handed over as the measure is taken
 * (行政强制法 24), also in an emergency that is approved afterwards; an extension is no measure of its own.
 */
@Component
class FactsOfMeasures implements CaseFacts {

    private final JdbcClient jdbc;

    FactsOfMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        Map<Long, Integer> places = new HashMap<>();
        return jdbc.sql("""
                select r.case_id, m.kind, m.taken_on from coercive_measure m join case_record r on r.id = m.id
                where r.case_id in (:ids) order by r.case_id, r.id""").param("ids", caseIds)
                .query((row, n) -> Fact.of(FactKind.MEASURE, row.getLong("case_id"),
                                places.merge(row.getLong("case_id"), 1, Integer::sum) - 1, row.getObject("taken_on", LocalDate.class))
                        .with(MeasureKind.valueOf(row.getString("kind")).coercion().name())).list();
    }
}
