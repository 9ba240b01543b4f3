package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was tried on a record, and whether it was found. */
final class Attempts {

    private static final int BETWEEN_CLEAN = 100;

    private final AnnotationConfigApplicationContext context;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<String> missed = new ArrayList<>();
    private final List<Fault> falseAlarms = new ArrayList<>();
    private int tried;
    private int clean;

    Attempts(AnnotationConfigApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.transaction = context.getBean(TransactionTemplate.class);
    }

    void sql(String what, String sql) {
        tampered(what, () -> {
            if (jdbc.update(sql) == 0) {
                throw new IllegalStateException("nothing was changed by " + sql);
            }
        });
    }

    /** Puts it back by rolling the transaction back. */
    void tampered(String what, Runnable act) {
        transaction.executeWithoutResult(status -> {
            act.run();
            expectFound(what);
            status.setRollbackOnly();
        });
        if (tried % BETWEEN_CLEAN == 0) {
            verifyClean();
        }
    }

    void expectFound(String what) {
        tried++;
        if (OpenTrail.verify(context).isClean()) {
            missed.add(what);
        }
    }

    void verifyClean() {
        clean++;
        falseAlarms.addAll(OpenTrail.verify(context).faults());
    }

    int tried() {
        return tried;
    }

    int verifiedClean() {
        return clean;
    }

    List<String> missed() {
        return missed;
    }

    List<Fault> falseAlarms() {
        return falseAlarms;
    }
}
