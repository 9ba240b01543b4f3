package org.sanxiang.audit;

import java.util.List;

import org.sanxiang.cases.Handlings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with the files of a case: acts from its own chain, looks from the chains of the days. */
@Component
class CaseHandlings implements Handlings {

    private final JdbcClient jdbc;

    CaseHandlings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Handling> of(long caseId) {
        return jdbc.sql(Written.ENTRIES + """
                 where case_id = ? and action in ('keep-file', 'view-file', 'file', 'export')
                order by recorded_at, chain, sequence""").param(caseId).query(Written::read).list().stream()
                .map(written -> written.link().entry())
                .map(entry -> new Handling(entry.at(), entry.who().name(), entry.action(), Changes.read(entry.changes())))
                .toList();
    }
}
