package org.sanxiang.workflow;

import java.util.List;

import org.sanxiang.cases.ProcessHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's own history tells, read in as few statements as possible; of what has been cleaned out of it, what the
 * facts have kept, so that a duty that was done stays done.
 */
@Component
class EngineHistory implements ProcessHistory {

    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StepRun> runs(long caseId) {
        return jdbc.sql("""
                select a.ACT_ID_, coalesce(p.name, a.ASSIGNEE_) person, a.START_TIME_ begun, a.END_TIME_, a.SEQUENCE_COUNTER_ place
                from ACT_HI_ACTINST a
                join ACT_HI_PROCINST i on i.PROC_INST_ID_ = a.PROC_INST_ID_
                left join person p on p.account = a.ASSIGNEE_
                where i.BUSINESS_KEY_ = :key and a.ACT_TYPE_ = 'userTask'
                union all
                select f.step, p.name, f.started_at, f.ended_at, 0
                from step_fact f left join person p on p.account = f.account
                where f.case_id = :case and not exists (
                    select 1 from ACT_HI_PROCINST i join ACT_HI_ACTINST a on a.PROC_INST_ID_ = i.PROC_INST_ID_
                    where i.BUSINESS_KEY_ = :key and a.ACT_ID_ = f.step and a.START_TIME_ = f.started_at)
                order by begun, place""")
                .param("key", Long.toString(caseId)).param("case", caseId)
                .query((row, number) -> new StepRun(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()))
                .list();
    }
}
