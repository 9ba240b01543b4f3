package org.sanxiang.crash;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jsoup.HttpStatusException;

/** What the application has told its people it did; none of it may be lost afterwards. */
final class Acknowledged {

    /**
     * An act that was answered.
     *
     * @param action as the trail names it
     * @param title  of the item of evidence that was entered; null for other acts
     * @param hash   of its file; null where it has none
     */
    record Act(long caseId, String action, String title, String hash) {
    }

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final Queue<IOException> refusals = new ConcurrentLinkedQueue<>();

    void add(long caseId, String action) {
        acts.add(new Act(caseId, action, null, null));
    }

    void add(long caseId, String action, String title, String hash) {
        acts.add(new Act(caseId, action, title, hash));
    }

    /** What ended somebody's work: that nobody answered any more, or, which should not be, that something was refused. */
    void broken(IOException because) {
        if (because instanceof HttpStatusException) {
            refusals.add(because);
        }
    }

    Queue<Act> acts() {
        return acts;
    }

    Queue<IOException> refusals() {
        return refusals;
    }
}
