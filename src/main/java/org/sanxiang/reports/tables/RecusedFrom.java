package org.sanxiang.reports.tables;

import java.util.HashSet;
import java.util.Set;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that are closed to somebody who is recused from them (行政处罚法 43), by where they are shown. */
@Component
class RecusedFrom {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    RecusedFrom(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** None for whoever only looks on. */
    Set<String> of(Actor actor) {
        return access.reaches(actor, "case.read").isEmpty() ? Set.of()
                : new HashSet<>(jdbc.sql("select case_id from case_recusal where person_id = ? and outcome = 'GRANTED'")
                        .param(actor.personId()).query((row, n) -> "/cases/" + row.getLong("case_id")).list());
    }
}
