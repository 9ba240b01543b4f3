package org.sanxiang.audit;

import java.util.List;

import org.sanxiang.cases.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of a case, read as its story. */
@Component
class CaseTimeline implements Timeline {

    private final JdbcClient jdbc;

    CaseTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Event> of(long caseId, int page, int size) {
        return jdbc.sql(Written.ENTRIES + " where chain = ? order by sequence desc limit ? offset ?")
                .params(Chains.of(caseId), size, (long) page * size)
                .query(Written::read).list().stream().map(CaseTimeline::event).toList();
    }

    private static Event event(Written written) {
        Entry entry = written.link().entry();
        return new Event(written.link().sequence(), entry.at(), entry.who().personId(), entry.who().name(),
                entry.who().origin(), entry.step(), entry.action(), Changes.read(entry.changes()), written.hash());
    }
}
