package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has done so far. Its entries are written last, when all rows are, so that they tell how the record
 * stands then; a transaction whose entries cannot be written does not end well.
 */
final class Act implements TransactionSynchronization {

    /** Writes down what was done. */
    interface Clerk {

        void write(Act act);
    }

    private final TreeMap<String, List<Entry>> entries = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private final Clerk clerk;

    private Act(Clerk clerk) {
        this.clerk = clerk;
    }

    /** That of the current transaction; begun where it has none yet. */
    static Act current(Clerk clerk) {
        Act act = (Act) TransactionSynchronizationManager.getResource(Act.class);
        if (act == null) {
            act = new Act(clerk);
            TransactionSynchronizationManager.bindResource(Act.class, act);
            TransactionSynchronizationManager.registerSynchronization(act);
        }
        return act;
    }

    void enter(String chain, Entry entry) {
        entries.computeIfAbsent(chain, name -> new ArrayList<>()).add(entry);
    }

    void touch(String table) {
        touched.add(table);
    }

    /** By chain, in the order in which chains are locked. */
    TreeMap<String, List<Entry>> entries() {
        return entries;
    }

    Collection<RecordTable> touched(boolean ofOffice) {
        return touched.stream().map(RecordTables.ALL::get).filter(table -> table.isOfOffice() == ofOffice).toList();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        clerk.write(this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Act.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Act.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Act.class);
    }
}
