package org.sanxiang.cases;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one case with one showing of the form, however often it is sent. */
@Service
public class StartOnce {

    private final Steps steps;
    private final JdbcClient jdbc;

    StartOnce(Steps steps, JdbcClient jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /**
     * @param showing which showing of the form is sent
     * @throws Conflict where a case was opened with it already; then no other is
     */
    @Transactional
    public <F extends Record> long start(StartForm<F> start, F form, String showing, Actor actor) {
        try {
            jdbc.sql("insert into case_start (showing) values (?)").param(showing).update();
        } catch (DuplicateKeyException sentBefore) {
            throw new Conflict("rejected.started-already", caseOf(showing));
        }
        long caseId = steps.start(start, form, actor);
        jdbc.sql("update case_start set case_id = ? where showing = ?").params(caseId, showing).update();
        return caseId;
    }

    private String caseOf(String showing) {
        return jdbc.sql("select case_id from case_start where showing = ?").param(showing).query(String.class).single();
    }
}
