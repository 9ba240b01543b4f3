package org.sanxiang.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.sanxiang.cases.Takings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims, assignments and passings-on, and what was done at steps, as the chains of the cases tell. */
@Component
class CaseTakings implements Takings {

    private final JdbcClient jdbc;

    CaseTakings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Taking> of(Collection<Long> caseIds) {
        return jdbc.sql("""
                select case_id, step, recorded_at, case when action in ('claim', 'assign', 'pass-on') then null else account end
                from audit_entry where case_id in (:ids) and kind = 'ACTION' and step <> '' and action <> 'give-back'
                order by recorded_at, sequence""").param("ids", caseIds)
                .query((row, n) -> new Taking(row.getLong(1), row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(4))).list();
    }
}
