package org.sanxiang.reports.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseAccess;
import org.sanxiang.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that are closed to somebody who is recused from them (行政处罚法 43), by where they are shown. */
@Component
class RecusedFrom {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final TableWords words;

    RecusedFrom(JdbcClient jdbc, CaseAccess access, TableWords words) {
        this.jdbc = jdbc;
        this.access = access;
        this.words = words;
    }

    /** What somebody is shown of these: all of them, but not whom those concern that are closed to him. */
    List<Behind> shown(List<Behind> all, Actor actor) {
        Map<String, String> closed = of(actor);
        return all.stream().map(one -> closed.containsKey(one.link()) ? one.closed(said()) : one).toList();
    }

    Supplement shown(Supplement all, Actor actor) {
        return all.closed(of(actor), said());
    }

    private String said() {
        return words.word("list.recused");
    }

    /** With the number of each, which is told to everybody; empty where it has none. None for whoever only looks on. */
    private Map<String, String> of(Actor actor) {
        Map<String, String> closed = new HashMap<>();
        if (!access.reaches(actor, "case.read").isEmpty()) {
            jdbc.sql("""
                    select f.id, coalesce(f.number, '') number from case_recusal r join case_file f on f.id = r.case_id
                    where r.person_id = ? and r.outcome = 'GRANTED'""").param(actor.personId())
                    .query(row -> {
                        closed.put("/cases/" + row.getLong("id"), row.getString("number"));
                    });
        }
        return closed;
    }
}
