package org.sanxiang.kernel;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads of several tables as they stood at one moment, whoever acts meanwhile. Nobody waits for it. */
@Component
public class OneMoment {

    private final TransactionTemplate transaction;

    OneMoment(PlatformTransactionManager transactions, DatabaseKind database) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        // What MySQL gives under "repeatable read", H2 gives under "serializable" only, and there without a lock: its
        // "repeatable read" holds each table as it was when that table was first read.
        transaction.setIsolationLevel(database.isH2() ? TransactionDefinition.ISOLATION_SERIALIZABLE
                : TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public void read(Runnable reading) {
        transaction.executeWithoutResult(status -> reading.run());
    }

    /** @return what was read */
    public <T> T of(Supplier<T> reading) {
        return transaction.execute(status -> reading.get());
    }
}
