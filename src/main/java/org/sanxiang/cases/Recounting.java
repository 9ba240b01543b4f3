package org.sanxiang.cases;

import java.util.List;

import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.Actor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts every clock of every case that is not over anew, case by case, each in a transaction of its own. */
@Component
public class Recounting {

    /**
     * What came of it.
     *
     * @param busy cases in which somebody was acting; the daily round counts them again
     */
    public record Result(int cases, int moved, int busy) {
    }

    private final Cases cases;
    private final CaseRecounting recounting;
    private final SideClockTable beside;
    private final TransactionTemplate transaction;

    Recounting(Cases cases, CaseRecounting recounting, SideClockTable beside, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.recounting = recounting;
        this.beside = beside;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param before the calendar by which the clocks were counted so far */
    public Result all(WorkCalendar before, RecountReason reason, Actor actor) {
        int counted = 0;
        int moved = 0;
        int busy = 0;
        List<Long> open = cases.idsOfOpen();
        for (long caseId : open) {
            try {
                moved += Boolean.TRUE.equals(transaction.execute(status -> one(caseId, before, reason, actor))) ? 1 : 0;
                counted++;
            } catch (ConcurrencyFailureException somebodyActs) {
                busy++;
            }
        }
        beside.cases().stream().filter(caseId -> !open.contains(caseId)).forEach(caseId ->
                transaction.executeWithoutResult(status -> beside.countAnew(caseId)));
        return new Result(counted, moved, busy);
    }

    private boolean one(long caseId, WorkCalendar before, RecountReason reason, Actor actor) {
        cases.lock(caseId);
        return recounting.recount(caseId, before, reason, actor);
    }
}
