package org.sanxiang.workflow;

import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The right to change the engine's state within the current transaction, for one step of one case; given only by
 * {@link EngineFlow} and to timers that are due.
 */
record Passage(long caseId, String step, Actor actor) implements AutoCloseable {

    private static final ThreadLocal<Passage> CURRENT = new ThreadLocal<>();

    static Passage open(long caseId, String step, Actor actor) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a passage needs the transaction of the action");
        }
        Passage passage = new Passage(caseId, step, actor);
        CURRENT.set(passage);
        return passage;
    }

    static Optional<Passage> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
