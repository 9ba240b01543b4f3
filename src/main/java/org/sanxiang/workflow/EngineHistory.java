package org.sanxiang.workflow;

import java.util.List;

import org.sanxiang.cases.ProcessHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine's own history tells, read in as few statements as possible. */
@Component
class EngineHistory implements ProcessHistory {

    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StepRun> runs(long caseId) {
        return jdbc.sql("""
                select a.ACT_ID_, coalesce(p.name, a.ASSIGNEE_), a.START_TIME_, a.END_TIME_
                from ACT_HI_ACTINST a
                join ACT_HI_PROCINST i on i.PROC_INST_ID_ = a.PROC_INST_ID_
                left join person p on p.account = a.ASSIGNEE_
                where i.BUSINESS_KEY_ = ? and a.ACT_TYPE_ = 'userTask'
                order by a.START_TIME_, a.SEQUENCE_COUNTER_""")
                .param(Long.toString(caseId))
                .query((row, number) -> new StepRun(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()))
                .list();
    }

    @Override
    public Finished finished(String procedureKey) {
        return jdbc.sql("""
                select count(*), coalesce(avg(DURATION_), 0) / 1000.0, coalesce(max(DURATION_), 0) / 1000.0
                from ACT_HI_PROCINST
                where PROC_DEF_KEY_ = ? and STATE_ = 'COMPLETED' and SUPER_PROCESS_INSTANCE_ID_ is null""")
                .param(procedureKey)
                .query((row, number) -> new Finished(row.getLong(1), row.getDouble(2), row.getDouble(3)))
                .single();
    }

    @Override
    public List<StepDuration> durations(String procedureKey) {
        return jdbc.sql("""
                select a.ACT_ID_, count(*), avg(a.DURATION_) / 1000.0, max(a.DURATION_) / 1000.0
                from ACT_HI_ACTINST a
                join ACT_HI_PROCINST r on r.PROC_INST_ID_ = a.ROOT_PROC_INST_ID_
                where r.PROC_DEF_KEY_ = ? and r.STATE_ = 'COMPLETED' and a.ACT_TYPE_ = 'userTask'
                  and a.END_TIME_ is not null
                group by a.ACT_ID_
                order by min(a.START_TIME_)""")
                .param(procedureKey)
                .query((row, number) -> new StepDuration(row.getString(1), row.getLong(2), row.getDouble(3),
                        row.getDouble(4)))
                .list();
    }
}
