package org.sanxiang.reports;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Progress;
import org.sanxiang.reports.FactsDue.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the facts by which reports count. They are derived case by case after the acts, whole and idempotently: what was
 * missed, or derived twice, comes out the same. A case that cannot be derived is set aside and told; the others are counted.
 */
@Component
public class Bookkeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);
    private static final int AT_ONCE = 200;

    private final FactsDue due;
    private final FactSources sources;
    private final FactTable table;
    private final TransactionTemplate transaction;
    private final Lock one = new ReentrantLock();

    Bookkeeping(FactsDue due, FactSources sources, FactTable table, TransactionTemplate transaction) {
        this.due = due;
        this.sources = sources;
        this.table = table;
        this.transaction = transaction;
    }

    /** Derives the facts of every case in which something has happened since the last time. */
    public void catchUp() {
        catchUp(Progress.UNSEEN);
    }

    /** Derives the facts of all cases anew, and tells of which it could not. */
    public List<Uncounted> rebuild(Progress progress) {
        progress.total(due.everyCase());
        due.again();
        catchUp(progress);
        return due.uncounted();
    }

    /** Two who derive the same case would write its rows twice. */
    private void catchUp(Progress progress) {
        one.lock();
        try {
            for (List<Due> some = due.first(AT_ONCE); !some.isEmpty(); some = due.first(AT_ONCE)) {
                derive(some);
                some.forEach(done -> progress.step());
            }
        } finally {
            one.unlock();
        }
    }

    private void derive(List<Due> some) {
        try {
            transaction.executeWithoutResult(status -> keep(due.take(some)));
        } catch (TransientDataAccessException later) {
            throw later;
        } catch (RuntimeException oneOfThem) {
            Collection<List<Due>> cases = some.stream().collect(Collectors.groupingBy(Due::caseId)).values();
            if (cases.size() > 1) {
                cases.forEach(this::derive);
            } else {
                LOG.error("The facts of case {} cannot be derived.", some.get(0).caseId(), oneOfThem);
                due.setAside(some, oneOfThem);
            }
        }
    }

    private void keep(List<Due> some) {
        if (!some.isEmpty()) {
            List<Long> cases = some.stream().map(Due::caseId).distinct().toList();
            table.keep(cases, sources.of(cases));
            due.done(some);
        }
    }
}
