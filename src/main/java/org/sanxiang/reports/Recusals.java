package org.sanxiang.reports;

import java.util.HashMap;
import java.util.Map;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that are closed to somebody who is recused from them (行政处罚法 43). */
@Component
public class Recusals {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    Recusals(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** With the number of each, which is told to everybody; empty where it has none. None for whoever only looks on. */
    public Map<Long, String> of(Actor actor) {
        Map<Long, String> closed = new HashMap<>();
        if (!access.reaches(actor, "case.read").isEmpty()) {
            jdbc.sql("""
                    select f.id, coalesce(f.number, '') number from case_recusal r join case_file f on f.id = r.case_id
                    where r.person_id = ? and r.outcome = 'GRANTED'""").param(actor.personId())
                    .query(row -> {
                        closed.put(row.getLong("id"), row.getString("number"));
                    });
        }
        return closed;
    }
}
