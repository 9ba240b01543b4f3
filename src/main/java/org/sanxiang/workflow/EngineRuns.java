package org.sanxiang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.sanxiang.cases.EndedRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Beginnings and ends, as the engine's history keeps them until it is cleaned. What may be cleaned is not read any more: it
 * goes piece by piece, and half of a process would be taken for the whole.
 */
@Component
class EngineRuns implements EndedRuns {

    private static final String KEPT = " and (r.REMOVAL_TIME_ is null or r.REMOVAL_TIME_ > :now) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Process> processes(Collection<Long> caseIds) {
        return jdbc.sql("""
                select BUSINESS_KEY_, PROC_DEF_KEY_, START_TIME_, END_TIME_, STATE_ from ACT_HI_PROCINST r
                where SUPER_PROCESS_INSTANCE_ID_ is null and BUSINESS_KEY_ in (:keys)""" + KEPT
                + "order by START_TIME_, END_TIME_, PROC_INST_ID_").param("keys", keys(caseIds)).param("now", now())
                .query((row, n) -> new Process(row.getLong(1), row.getString(2), instant(row, 3), instant(row, 4),
                        HistoricProcessInstance.STATE_COMPLETED.equals(row.getString(5)))).list();
    }

    @Override
    public List<Step> steps(Collection<Long> caseIds) {
        return jdbc.sql("""
                select r.BUSINESS_KEY_, r.START_TIME_, a.ACT_ID_, a.ASSIGNEE_, a.START_TIME_, a.END_TIME_, a.ACT_INST_STATE_
                from ACT_HI_PROCINST r join ACT_HI_ACTINST a on a.ROOT_PROC_INST_ID_ = r.PROC_INST_ID_
                where r.BUSINESS_KEY_ in (:keys) and r.SUPER_PROCESS_INSTANCE_ID_ is null
                  and a.ACT_TYPE_ = 'userTask' and a.END_TIME_ is not null""" + KEPT
                + "order by a.START_TIME_, a.SEQUENCE_COUNTER_").param("keys", keys(caseIds)).param("now", now())
                .query((row, n) -> new Step(row.getLong(1), instant(row, 2), row.getString(3), row.getString(4),
                        instant(row, 5), instant(row, 6),
                        row.getInt(7) != ActivityInstanceState.CANCELED.getStateCode())).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static List<String> keys(Collection<Long> caseIds) {
        return caseIds.stream().map(String::valueOf).toList();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column) == null ? null : row.getTimestamp(column).toInstant();
    }
}
